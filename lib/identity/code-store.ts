import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { verificationTokens } from '#db/schema/identity.ts';

/**
 * Keeps a one-time code, both texts of it keyed hashes, in the place of the address's earlier one. In a transaction, two
 * at the same moment follow one another.
 */
export async function replaceCode(
  db: Database,
  code: { identifier: string; token: string; expires: Date },
): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${code.identifier}, 0))`);
  await deleteCodes(db, code.identifier);
  await db.insert(verificationTokens).values(code);
}

/** The address's code that still holds, with this try counted. */
export async function countTry(
  db: Database,
  identifier: string,
  now: Date,
): Promise<{ token: string; tries: number } | undefined> {
  const [row] = await db
    .update(verificationTokens)
    .set({ tries: sql`${verificationTokens.tries} + 1` })
    .where(and(eq(verificationTokens.identifier, identifier), gt(verificationTokens.expires, now)))
    .returning({ token: verificationTokens.token, tries: verificationTokens.tries });
  return row;
}

/** How many there were: of two at the same moment only one uses the code. */
export async function deleteCodes(db: Database, identifier: string): Promise<number> {
  const rows = await db
    .delete(verificationTokens)
    .where(eq(verificationTokens.identifier, identifier))
    .returning({ identifier: verificationTokens.identifier });
  return rows.length;
}

export async function deleteExpiredCodes(db: Database, now: Date): Promise<void> {
  await db.delete(verificationTokens).where(lte(verificationTokens.expires, now));
}
