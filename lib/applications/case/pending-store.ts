import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { pendingActs } from '#db/schema/pending.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { PendingAct } from './pending-act.ts';

type Sealing = { db: Database; vault: Vault };

const placeOf = (applicationId: string) => `pending_acts.given:${applicationId}` as const;

/** False if the case has a pending act already. */
export async function insertPending({ db, vault }: Sealing, pending: PendingAct): Promise<boolean> {
  const { given, typed, ...row } = pending;
  const sealed = vault.seal(JSON.stringify({ given, typed }), placeOf(row.applicationId));
  const rows = await db
    .insert(pendingActs)
    .values({ ...row, given: sealed, version: given.version })
    .onConflictDoNothing()
    .returning({ applicationId: pendingActs.applicationId });
  return rows.length === 1;
}

export async function findPending({ db, vault }: Sealing, applicationId: string): Promise<PendingAct | undefined> {
  const [row] = await db.select().from(pendingActs).where(eq(pendingActs.applicationId, applicationId));
  return row && opened(vault, row);
}

export async function isPending(db: Database, applicationId: string): Promise<boolean> {
  return (await db.$count(pendingActs, eq(pendingActs.applicationId, applicationId))) > 0;
}

/** Deletes a due act and gives it to whoever came first: of two processes one finds it. */
export async function claimDue(
  { db, vault }: Sealing,
  applicationId: string,
  now: Date,
): Promise<PendingAct | undefined> {
  const [row] = await db
    .delete(pendingActs)
    .where(and(eq(pendingActs.applicationId, applicationId), lte(pendingActs.dueAt, now)))
    .returning();
  return row && opened(vault, row);
}

/** Deletes the pending act of a person, and gives it. */
export async function claimOwn(
  { db, vault }: Sealing,
  applicationId: string,
  actorId: string,
): Promise<PendingAct | undefined> {
  const [row] = await db
    .delete(pendingActs)
    .where(and(eq(pendingActs.applicationId, applicationId), eq(pendingActs.actorId, actorId)))
    .returning();
  return row && opened(vault, row);
}

/** The cases of due acts, a page at a time. */
export async function listDue(
  db: Database,
  now: Date,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<string[]> {
  const rows = await db
    .select({ id: pendingActs.applicationId })
    .from(pendingActs)
    .where(and(lte(pendingActs.dueAt, now), after ? gt(pendingActs.applicationId, after) : undefined))
    .orderBy(asc(pendingActs.applicationId))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** The cases with a pending act, as a subquery. */
export const casesPending = (db: Database) =>
  db.select({ applicationId: sql`${pendingActs.applicationId}` }).from(pendingActs);

function opened(vault: Vault, { given: sealed, ...row }: typeof pendingActs.$inferSelect): PendingAct {
  // Only `insertPending` writes here, under these types.
  const { given, typed } = JSON.parse(vault.open(sealed, placeOf(row.applicationId))) as Pick<
    PendingAct,
    'given' | 'typed'
  >;
  return { ...row, given, typed };
}
