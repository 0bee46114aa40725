import { desc, eq, getTableColumns } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { usageLedger } from '#db/schema.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Week } from './week.ts';

const { release: text, ...entry } = getTableColumns(usageLedger);

/** False where the week has its release already. */
export async function recordRelease(db: Database, recorded: LedgerEntry & { release: string }): Promise<boolean> {
  const inserted = await db.insert(usageLedger).values(recorded).onConflictDoNothing().returning(entry);
  return inserted.length === 1;
}

export async function isReleased(db: Database, week: Week): Promise<boolean> {
  return (await db.select({ week: entry.week }).from(usageLedger).where(eq(usageLedger.week, week))).length > 0;
}

/** Newest first. */
export const listEntries = (db: Database): Promise<LedgerEntry[]> =>
  db.select(entry).from(usageLedger).orderBy(desc(usageLedger.week));

/** The texts of the latest releases, newest first, each with the variance of its noise. */
export const listReleases = (db: Database, limit: number): Promise<{ release: string; variance: number }[]> =>
  db.select({ release: text, variance: entry.variance }).from(usageLedger).orderBy(desc(usageLedger.week)).limit(limit);
