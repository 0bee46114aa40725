import type { Database } from '#db/client.ts';
import { beginReading, listAfter, lockLanes, moveCursor, type FeedRow } from './feed-store.ts';

/**
 * The next entries of the log for a reader, in the order of each subject. The cursor moves with the caller's transaction:
 * entries come again if it fails. `undefined` means that nothing is left, or that another process is reading.
 */
export async function readLogOnward(db: Database, reader: string, limit: number): Promise<FeedRow[] | undefined> {
  await beginReading(db, reader);
  const rows = await listAfter(db, { reader, lanes: await lockLanes(db, reader), limit });
  const ends = new Map(rows.map(({ lane, sequence }) => [lane, sequence]));
  for (const [lane, sequence] of ends) await moveCursor(db, { reader, lane, sequence });
  return rows.length > 0 ? rows : undefined;
}
