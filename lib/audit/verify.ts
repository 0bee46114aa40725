import type { Context } from '#lib/kernel/context.ts';
import { breaksIn, type Break } from './chain.ts';
import { findHead, listLane, listLanes } from './store.ts';

export type LaneReport = { lane: number; rows: number; breaks: Break[] };

/** Reads the whole log and reports every row that was altered, removed, reordered or back-dated. */
export async function verifyLog({ db, vault }: Pick<Context, 'db' | 'vault'>): Promise<LaneReport[]> {
  const reports: LaneReport[] = [];
  for (const lane of await listLanes(db)) {
    const rows = await listLane(db, lane);
    reports.push({ lane, rows: rows.length, breaks: breaksIn(vault, rows, await findHead(db, lane)) });
  }
  return reports;
}
