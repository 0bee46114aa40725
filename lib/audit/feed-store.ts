import { and, asc, eq, getTableColumns, gt, inArray, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { auditEvents, feedCursors } from '#db/schema/audit.ts';
import { lanes } from './event.ts';

type Cursor = typeof feedCursors.$inferSelect;
export type FeedRow = Pick<typeof auditEvents.$inferSelect, 'lane' | 'sequence' | 'action' | 'subject' | 'at'>;

/** Begins every lane for a new reader; does nothing for one that has begun. */
export async function beginReading(db: Database, reader: string): Promise<void> {
  const cursors = Array.from({ length: lanes }, (_, lane) => ({ reader, lane, sequence: 0 }));
  await db.insert(feedCursors).values(cursors).onConflictDoNothing();
}

/** Locks the lanes that no other process of this reader is reading, until the transaction ends. */
export async function lockLanes(db: Database, reader: string): Promise<number[]> {
  const cursors = await db
    .select({ lane: feedCursors.lane })
    .from(feedCursors)
    .where(eq(feedCursors.reader, reader))
    .for('update', { skipLocked: true });
  return cursors.map(({ lane }) => lane);
}

/** The rows after the cursors: of each lane the first rows without a gap, lanes in turn so that none starves. */
export async function listAfter(
  db: Database,
  { reader, lanes: locked, limit }: { reader: string; lanes: number[]; limit: number },
): Promise<FeedRow[]> {
  const { lane, sequence, action, subject, at } = getTableColumns(auditEvents);
  const next = db
    .select({ lane, sequence, action, subject, at })
    .from(auditEvents)
    .where(and(eq(lane, feedCursors.lane), gt(sequence, feedCursors.sequence)))
    .orderBy(asc(sequence))
    .limit(limit)
    .as('next');
  return db
    .select({ lane: next.lane, sequence: next.sequence, action: next.action, subject: next.subject, at: next.at })
    .from(feedCursors)
    .crossJoinLateral(next)
    .where(and(eq(feedCursors.reader, reader), inArray(feedCursors.lane, locked)))
    .orderBy(sql`${next.sequence} - ${feedCursors.sequence}`, asc(next.lane))
    .limit(limit);
}

export async function moveCursor(db: Database, { reader, lane, sequence }: Cursor): Promise<void> {
  await db
    .update(feedCursors)
    .set({ sequence })
    .where(and(eq(feedCursors.reader, reader), eq(feedCursors.lane, lane)));
}
