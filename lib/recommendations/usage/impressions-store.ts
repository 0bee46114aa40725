import { eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { usageImpressions } from '#db/schema/usage.ts';
import { impressionCell, impressionCells, type Impression } from '#lib/recommendations/privacy/impression.ts';
import type { Week } from '#lib/recommendations/week.ts';

export const addImpression = (db: Database, week: Week, impression: Impression): Promise<unknown> =>
  db
    .insert(usageImpressions)
    .values({ week, cell: impressionCell(impression), count: 1 })
    .onConflictDoUpdate({
      target: [usageImpressions.week, usageImpressions.cell],
      set: { count: sql`${usageImpressions.count} + 1` },
    });

/** Reads and deletes the week's exact counts by cell; for the release alone. */
export async function takeImpressions(db: Database, week: Week): Promise<Float64Array> {
  const cells = new Float64Array(impressionCells);
  for (const { cell, count } of await db.delete(usageImpressions).where(eq(usageImpressions.week, week)).returning())
    cells[cell] = count;
  return cells;
}
