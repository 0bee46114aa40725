import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { files } from '#db/schema/files.ts';
import type { Verdict } from '#lib/kernel/scanner.ts';
import type { ScanState } from './file.ts';

const isThere = and(isNotNull(files.settledAt), isNull(files.erasedAt));

export async function listUnscanned(db: Database, most: number): Promise<string[]> {
  const rows = await db
    .select({ id: files.id })
    .from(files)
    .where(and(inArray(files.scan, ['waiting', 'not-scanned']), isThere))
    .orderBy(asc(files.scanAttempts), asc(files.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

type Found = { verdict: Verdict['verdict']; at: Date };

/** Keeps a verdict. A scanner that did not answer leaves the file waiting, behind those asked about less often. */
export async function recordScan(db: Database, id: string, { verdict, at }: Found): Promise<ScanState> {
  const scan = verdict === 'unavailable' ? 'waiting' : verdict;
  const scannedAt = verdict === 'unavailable' ? {} : { scannedAt: at };
  await db
    .update(files)
    .set({ scan, ...scannedAt, scanAttempts: sql`${files.scanAttempts} + 1` })
    .where(eq(files.id, id));
  return scan;
}
