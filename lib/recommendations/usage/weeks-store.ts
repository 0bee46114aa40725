import { and, eq, exists, lt, not } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { usageLedger, usageWeeks } from '#db/schema/usage.ts';
import type { Week } from '#lib/recommendations/week.ts';

/** Opens the week for these items; one that is open keeps the items it has. */
export const openWeek = (db: Database, week: Week, items: string[]): Promise<unknown> =>
  db.insert(usageWeeks).values({ week, items }).onConflictDoNothing();

/**
 * Holds the week until the transaction is over, so that drains and the release of one week wait for each other. Gives the
 * items that it counts, and whether its visits are made up; undefined where it was never opened.
 */
export async function holdWeek(db: Database, week: Week): Promise<{ items: string[]; simulated: boolean } | undefined> {
  const [held] = await db.select().from(usageWeeks).where(eq(usageWeeks.week, week)).for('update');
  return held;
}

/** The opened weeks before `current` that have no release, oldest first. */
export async function listUnreleased(db: Database, current: Week): Promise<Week[]> {
  const release = db.select().from(usageLedger).where(eq(usageLedger.week, usageWeeks.week));
  const weeks = await db
    .select({ week: usageWeeks.week })
    .from(usageWeeks)
    .where(and(lt(usageWeeks.week, current), not(exists(release))))
    .orderBy(usageWeeks.week);
  return weeks.map(({ week }) => week);
}
