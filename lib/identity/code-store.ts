import { and, eq, gt, lt, lte, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { verificationTokens } from '#db/schema/identity.ts';

/**
 * Replaces the address's code (both texts are keyed hashes). Runs in a transaction, so that concurrent requests follow
 * one another.
 */
export async function replaceCode(
  db: Database,
  code: { identifier: string; token: string; expires: Date },
): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${code.identifier}, 0))`);
  await deleteCodes(db, code.identifier);
  await db.insert(verificationTokens).values(code);
}

/** Finds the address's valid code and counts this try. */
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

/** The end of the address's valid code, while a try is left. */
export async function findExpiry(
  db: Database,
  identifier: string,
  { now, mostTries }: { now: Date; mostTries: number },
): Promise<Date | undefined> {
  const { expires, tries } = verificationTokens;
  const [row] = await db
    .select({ expires })
    .from(verificationTokens)
    .where(and(eq(verificationTokens.identifier, identifier), gt(expires, now), lt(tries, mostTries)));
  return row?.expires;
}

/** Returns the number deleted: of two concurrent sign-ins only one uses the code. */
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
