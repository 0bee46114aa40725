import type { Lay } from '#lib/publishing/layer.ts';
import type { Published } from './read-published.ts';

/** What staff have published, as it is in force at a moment. */
export type Edition = {
  /** Names what is in force; empty where nothing is. */
  name: string;
  lays: Lay[];
  /** The moment at which the clock changes it, in ms. */
  until: number;
};

export function editionAt({ edition, layers }: Published, now: number): Edition {
  const lays = layers.flatMap((layer) => layer.at(new Date(now)) ?? []);
  const moments = layers.flatMap((layer) => layer.moments.map((moment) => moment.getTime()));
  const last = Math.max(0, ...moments.filter((moment) => moment <= now));
  return {
    name: lays.length > 0 ? `${edition}-${last}` : '',
    lays,
    until: Math.min(...moments.filter((moment) => moment > now)),
  };
}
