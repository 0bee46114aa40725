import type { Table } from './packed.ts';

/** The weight from which a link alone speaks for a service that shares no life event. */
const strongLink = 0.08;

/**
 * Tells whether what was read (item numbers) speaks for an item: a life event they share, enough people who had both, or
 * a strong link. Popularity alone speaks for an item only before anything is read.
 */
export function supportOf(
  { links }: Table,
  history: readonly number[],
  sharesEvent: (item: number) => boolean,
): (item: number) => boolean {
  const linked = new Set(
    history
      .flatMap((item) => links[item] ?? [])
      .filter(({ isSeen, weight }) => isSeen || weight >= strongLink)
      .map(({ to }) => to),
  );
  return (item) => history.length === 0 || linked.has(item) || sharesEvent(item);
}
