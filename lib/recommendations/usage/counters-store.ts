import { eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { usageCounters } from '#db/schema/usage.ts';
import { emptyCounters, rowOf, setRow, type Counters } from '#lib/recommendations/privacy/counters.ts';
import type { Week } from '#lib/recommendations/week.ts';

const batch = 100;

/** Adds to the week's counters and skips rows that do not change. */
export async function addToCounters(db: Database, week: Week, counters: Counters): Promise<void> {
  const rows = Array.from({ length: counters.items + 1 }, (_, place) => ({
    week,
    row: place - 1,
    counts: rowOf(counters, place - 1),
  })).filter(({ counts }) => counts.some((count) => count > 0));
  for (let from = 0; from < rows.length; from += batch)
    await db
      .insert(usageCounters)
      .values(rows.slice(from, from + batch))
      .onConflictDoUpdate({ target: [usageCounters.week, usageCounters.row], set: { counts: summed } });
}

const summed = sql`array(
  select kept + added from unnest(${usageCounters.counts}, excluded.counts) with ordinality as cell (kept, added, place)
  order by place)`;

/** Reads and deletes the week's exact counters; for the release alone. */
export async function takeCounters(db: Database, week: Week, items: number): Promise<Counters> {
  const counters = emptyCounters(items);
  const taken = await db.delete(usageCounters).where(eq(usageCounters.week, week)).returning();
  for (const { row, counts } of taken) setRow(counters, row, counts);
  return counters;
}
