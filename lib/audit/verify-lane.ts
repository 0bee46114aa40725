import type { Context } from '#lib/kernel/context.ts';
import type { Anchor } from './anchor.ts';
import { beginning, breakAt, breakAtEnd, sealOf, type Break, type Head, type Mark } from './chain.ts';
import { findEnd, listHashes, listLane } from './store.ts';

/** `rows` were read, `mark` is the last of them. */
export type LaneReport = { lane: number; rows: number; breaks: Break[]; head: Head; mark: Mark };

type Reading = Pick<Context, 'db' | 'vault'>;

/** Rows read at once, so that memory does not grow with the log and other work has its turn. */
const pageSize = 2000;

/** A lane that is broken everywhere is broken; the first places say so. */
const mostBreaks = 100;

/** Reads a lane onward from a row that was checked before, and compares its end and what anchors saw there. */
export async function verifyLane(
  { db, vault }: Reading,
  lane: number,
  { anchors = [], from = beginning }: { anchors?: Anchor[] | undefined; from?: Mark | undefined } = {},
): Promise<LaneReport> {
  const { head: sealed, last } = await findEnd(db, lane);
  const { seal, ...head } = sealed;
  const breaks: Break[] = [];
  let [mark, rows] = [from, 0];
  // Rows that are written meanwhile come after these.
  const upTo = Math.max(head.sequence, last);
  const pageAfter = (after: number) =>
    after < upTo ? listLane(db, { lane, after, limit: Math.min(pageSize, upTo - after) }) : [];
  let page = await pageAfter(mark.sequence);
  while (page.length > 0) {
    // The database reads the next rows while these are hashed.
    const next = pageAfter(page.at(-1)?.link.sequence ?? upTo);
    for (const row of page) {
      const broken = breakAt(vault, mark, row);
      if (broken && breaks.length < mostBreaks) breaks.push(broken);
      mark = { sequence: row.link.sequence, hash: row.link.hash, at: row.at };
    }
    rows += page.length;
    page = await next;
  }
  const isForged = seal !== undefined && head.sequence > 0 && seal !== sealOf(vault, { ...head, lane }, seal);
  breaks.push(
    ...breakAtEnd(mark, head),
    ...(isForged ? [{ sequence: head.sequence, kind: 'head-forged' as const }] : []),
    ...(await goneSince({ db, vault }, lane, anchors)),
  );
  return { lane, rows, breaks, head: { sequence: head.sequence, hash: head.hash }, mark };
}

/** The rows that anchors saw at the end of a lane must still be there. */
async function goneSince({ db }: Reading, lane: number, anchors: Anchor[]): Promise<Break[]> {
  const seen = anchors.flatMap(({ heads }) => heads.filter((head) => head.lane === lane));
  const sequences = [...new Set(seen.map(({ sequence }) => sequence))].toSorted((one, other) => one - other);
  const there = await listHashes(db, lane, sequences);
  return sequences
    .filter((place) => seen.some(({ sequence, hash }) => sequence === place && there.get(place) !== hash))
    .slice(0, mostBreaks)
    .map((sequence) => ({ sequence, kind: 'anchored-row-gone' }));
}
