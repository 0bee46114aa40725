import { and, eq, exists, lt, not } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { usageLedger, usageWeeks } from '#db/schema/usage.ts';
import type { Week } from '#lib/recommendations/week.ts';

/** Opens the week for these items; an open week keeps its items. */
export const openWeek = (db: Database, week: Week, items: string[]): Promise<unknown> =>
  db.insert(usageWeeks).values({ week, items }).onConflictDoNothing();

/**
 * Locks the week until the transaction ends, so that drains and its release follow one another. Returns its items and
 * whether visits are simulated; undefined if it was never opened.
 */
export async function holdWeek(db: Database, week: Week): Promise<{ items: string[]; simulated: boolean } | undefined> {
  const [held] = await db.select().from(usageWeeks).where(eq(usageWeeks.week, week)).for('update');
  return held;
}

/** Opened weeks before `current` without a release, oldest first. */
export async function listUnreleased(db: Database, current: Week): Promise<Week[]> {
  const release = db.select().from(usageLedger).where(eq(usageLedger.week, usageWeeks.week));
  const weeks = await db
    .select({ week: usageWeeks.week })
    .from(usageWeeks)
    .where(and(lt(usageWeeks.week, current), not(exists(release))))
    .orderBy(usageWeeks.week);
  return weeks.map(({ week }) => week);
}
