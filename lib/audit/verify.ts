import type { Context } from '#lib/kernel/context.ts';
import { breaksSince, type Anchor } from './anchor.ts';
import { breaksIn, sealOf, type Break } from './chain.ts';
import { findHead, listLane, listLanes, sealHeads } from './store.ts';

export type LaneReport = { lane: number; rows: number; breaks: Break[]; head: { sequence: number; hash: string } };

type Reading = Pick<Context, 'db' | 'vault'>;

/**
 * Reads the whole log and reports every row that was altered, removed, reordered or back-dated, every end that was set
 * back, and, with an anchor from outside the database, every row of then that is gone.
 */
export async function verifyLog({ db, vault }: Reading, anchor?: Anchor): Promise<LaneReport[]> {
  const reports: LaneReport[] = [];
  for (const lane of await listLanes(db)) {
    const rows = await listLane(db, lane);
    const { seal, ...head } = await findHead(db, lane);
    const isForged = seal !== undefined && head.sequence > 0 && seal !== sealOf(vault, { ...head, lane }, seal);
    const breaks = [
      ...breaksIn(vault, rows, head),
      ...(isForged ? [{ sequence: head.sequence, kind: 'head-forged' as const }] : []),
      ...breaksSince(anchor, { lane, rows }),
    ];
    reports.push({ lane, rows: rows.length, breaks, head });
  }
  return reports;
}

/** Seals the ends of lanes written before there were seals: once, after an update, on a log that is whole. */
export const sealOpenHeads = ({ db, vault }: Reading): Promise<number> => sealHeads(db, vault);
