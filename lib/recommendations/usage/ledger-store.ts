import { desc, eq, getTableColumns } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { usageLedger, usageWeeks } from '#db/schema/usage.ts';
import type { LedgerEntry } from '#lib/recommendations/ledger.ts';
import type { Week } from '#lib/recommendations/week.ts';

const { release: text, ...entry } = getTableColumns(usageLedger);

/** False if the week is released already. */
export async function recordRelease(
  db: Database,
  recorded: Omit<LedgerEntry, 'simulated'> & { release: string },
): Promise<boolean> {
  const inserted = await db.insert(usageLedger).values(recorded).onConflictDoNothing().returning(entry);
  return inserted.length === 1;
}

export async function isReleased(db: Database, week: Week): Promise<boolean> {
  return (await db.select({ week: entry.week }).from(usageLedger).where(eq(usageLedger.week, week))).length > 0;
}

export const listEntries = (db: Database): Promise<LedgerEntry[]> =>
  db
    .select({ ...entry, simulated: usageWeeks.simulated })
    .from(usageLedger)
    .innerJoin(usageWeeks, eq(usageWeeks.week, usageLedger.week))
    .orderBy(desc(usageLedger.week));

export async function findRelease(db: Database, week: Week): Promise<string | undefined> {
  const [found] = await db.select({ text }).from(usageLedger).where(eq(usageLedger.week, week));
  return found?.text;
}

/** The texts of the latest releases, newest first, each with the variance of its noise. */
export const listReleases = (
  db: Database,
  limit: number,
): Promise<(Pick<LedgerEntry, 'week' | 'variance' | 'showingVariance' | 'simulated'> & { release: string })[]> =>
  db
    .select({
      week: entry.week,
      release: text,
      variance: entry.variance,
      showingVariance: entry.showingVariance,
      simulated: usageWeeks.simulated,
    })
    .from(usageLedger)
    .innerJoin(usageWeeks, eq(usageWeeks.week, usageLedger.week))
    .orderBy(desc(usageLedger.week))
    .limit(limit);
