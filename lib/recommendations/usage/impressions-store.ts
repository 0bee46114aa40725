import { eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { usageShowings } from '#db/schema/usage.ts';
import { showingCell, showingCells, type Showing } from '#lib/recommendations/privacy/impression.ts';
import type { Week } from '#lib/recommendations/week.ts';

export const addShowing = (db: Database, week: Week, showing: Showing): Promise<unknown> =>
  db
    .insert(usageShowings)
    .values({ week, cell: showingCell(showing), count: 1 })
    .onConflictDoUpdate({
      target: [usageShowings.week, usageShowings.cell],
      set: { count: sql`${usageShowings.count} + 1` },
    });

/** The week's exact counts by cell, which are gone from then on. For the release alone. */
export async function takeShowings(db: Database, week: Week): Promise<Float64Array> {
  const cells = new Float64Array(showingCells);
  for (const { cell, count } of await db.delete(usageShowings).where(eq(usageShowings.week, week)).returning())
    cells[cell] = count;
  return cells;
}
