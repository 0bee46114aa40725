import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { documentKeys } from '#db/schema/documents.ts';
import type { Vault } from '#lib/kernel/vault.ts';

export type KeyUse = (typeof documentKeys.$inferSelect)['use'];

/** A key with its secret, open. */
export type StoredKey = { id: string; published: Record<string, string>; secret: string; usedFrom: Date };

type Keeping = { db: Database; vault: Vault };

/** Makes everybody else who would make or replace a key wait until the transaction ends. */
export const lockKeys = (db: Database): Promise<unknown> =>
  db.execute(sql`lock table ${documentKeys} in share row exclusive mode`);

export async function findCurrentKey({ db, vault }: Keeping, use: KeyUse): Promise<StoredKey | undefined> {
  const [row] = await db
    .select()
    .from(documentKeys)
    .where(and(eq(documentKeys.use, use), isNull(documentKeys.usedUntil)));
  return row && { ...row, secret: vault.open(row.secret, `document_keys.secret:${row.id}`) };
}

export const listKeys = (db: Database, use: KeyUse) =>
  db
    .select({
      id: documentKeys.id,
      published: documentKeys.published,
      usedFrom: documentKeys.usedFrom,
      usedUntil: documentKeys.usedUntil,
    })
    .from(documentKeys)
    .where(eq(documentKeys.use, use))
    .orderBy(asc(documentKeys.usedFrom));

export async function insertKey(
  { db, vault }: Keeping,
  { use, published, secret, at }: { use: KeyUse; published: Record<string, string>; secret: string; at: Date },
): Promise<StoredKey> {
  const id = newId();
  const sealed = vault.seal(secret, `document_keys.secret:${id}`);
  await db.insert(documentKeys).values({ id, use, published, secret: sealed, usedFrom: at });
  return { id, published, secret, usedFrom: at };
}

export async function endKeys(db: Database, at: Date): Promise<void> {
  await db.update(documentKeys).set({ usedUntil: at }).where(isNull(documentKeys.usedUntil));
}
