import type { Context } from '#lib/kernel/context.ts';
import type { Anchor } from './anchor.ts';
import { listLanes, sealHeads } from './store.ts';
import { verifyLane, type LaneReport } from './verify-lane.ts';

type Reading = Pick<Context, 'db' | 'vault'>;

/**
 * Reads the whole log and reports every row that was altered, removed, reordered or back-dated, every end that was set
 * back, and, with anchors from outside the database, every row of then that is gone.
 */
export async function verifyLog(ctx: Reading, anchors: Anchor[] = []): Promise<LaneReport[]> {
  const reports: LaneReport[] = [];
  for (const lane of await listLanes(ctx.db)) reports.push(await verifyLane(ctx, lane, { anchors }));
  return reports;
}

/** Seals the ends of lanes written before there were seals: once, after an update, on a log that is whole. */
export const sealOpenHeads = ({ db, vault }: Reading): Promise<number> => sealHeads(db, vault);
