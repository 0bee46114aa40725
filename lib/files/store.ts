import { and, asc, desc, eq, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { files, fileUses } from '#db/schema/files.ts';
import { newId } from '#db/schema/columns.ts';
import { isId } from '#lib/kernel/id.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { isOwned } from './access-store.ts';
import type { CarriedFile, StoredFile } from './file.ts';
import type { Seal } from './keeping/sealed-bytes.ts';

type Row = typeof files.$inferSelect;
type Keeping = { db: Database; vault: Vault };

const isThere = and(isNotNull(files.settledAt), isNull(files.erasedAt), isNotNull(files.object));

const fileFrom = (vault: Vault, row: Row): StoredFile => ({
  ...{ id: row.id, kind: row.kind, size: row.size, hash: row.hash, scan: row.scan },
  ...{ receivedAt: row.receivedAt, expiresAt: row.expiresAt },
  name: vault.open(row.name, `files.name:${row.id}`),
});

export const sealedKey = (vault: Vault, id: string, key: Buffer): string =>
  vault.seal(key.toString('base64'), `files.key:${id}`);

/** What opens a file's object; undefined once the object is gone. */
function sealOf(vault: Vault, { id, key, object }: Pick<Row, 'id' | 'key' | 'object'>): Seal | undefined {
  return object ? { object, key: Buffer.from(vault.open(key, `files.key:${id}`), 'base64') } : undefined;
}

type Arriving = Pick<Row, 'personId' | 'organisationId' | 'kind'> & { name: string; seal: Seal; at: Date };

/** The row stands before its object, so that no object is ever without one. */
export async function insertArriving({ db, vault }: Keeping, given: Arriving): Promise<string> {
  const id = newId();
  await db.insert(files).values({
    ...{ id, personId: given.personId, organisationId: given.organisationId, kind: given.kind },
    name: vault.seal(given.name, `files.name:${id}`),
    key: sealedKey(vault, id, given.seal.key),
    ...{ object: given.seal.object, receivedAt: given.at },
  });
  return id;
}

export async function announceNext(db: Database, id: string, object: string): Promise<void> {
  await db.update(files).set({ nextObject: object }).where(eq(files.id, id));
}

export type Settled = Pick<Row, 'size' | 'sentHash' | 'hash' | 'scan'> & { seal: Seal; arrived: string; at: Date };

/**
 * False if the row is gone: it was taken for abandoned meanwhile. An object that another took the place of stays known as
 * `nextObject` until it is removed.
 */
export async function settle({ db, vault }: Keeping, id: string, given: Settled): Promise<boolean> {
  const { seal, arrived, at, ...known } = given;
  const nextObject = arrived === seal.object ? null : arrived;
  const rows = await db
    .update(files)
    .set({ ...known, object: seal.object, nextObject, key: sealedKey(vault, id, seal.key), settledAt: at })
    .where(and(eq(files.id, id), isNull(files.settledAt)))
    .returning({ id: files.id });
  return rows.length > 0;
}

export async function forgetReplaced(db: Database, id: string): Promise<void> {
  await db
    .update(files)
    .set({ nextObject: null })
    .where(and(eq(files.id, id), isNotNull(files.settledAt)));
}

export async function deleteRow(db: Database, id: string): Promise<void> {
  await db.delete(files).where(and(eq(files.id, id), isNull(files.settledAt)));
}

export type Use = { fileId: string; applicationId: string; field: string };

export async function insertUse(db: Database, use: Use, at: Date): Promise<void> {
  await db
    .insert(fileUses)
    .values({ ...use, at })
    .onConflictDoNothing();
}

const isUse = ({ fileId, applicationId, field }: Use): SQL | undefined =>
  and(
    ...[eq(fileUses.fileId, fileId), eq(fileUses.applicationId, applicationId), eq(fileUses.field, field)],
    isNull(fileUses.removedAt),
  );

/** False if there was no such use. A draft forgets it; a case that was sent keeps it, marked as removed. */
export async function endUse(db: Database, use: Use, { isSent, at }: { isSent: boolean; at: Date }): Promise<boolean> {
  const rows = await (isSent
    ? db.update(fileUses).set({ removedAt: at }).where(isUse(use)).returning({ id: fileUses.id })
    : db.delete(fileUses).where(isUse(use)).returning({ id: fileUses.id }));
  return rows.length > 0;
}

export async function isUsed(db: Database, fileId: string): Promise<boolean> {
  return (await db.$count(fileUses, eq(fileUses.fileId, fileId))) > 0;
}

/** How many files, and how many bytes, answer a question so far. */
export async function countUses(
  db: Database,
  { applicationId, field }: Pick<Use, 'applicationId' | 'field'>,
): Promise<{ count: number; total: number }> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int`, total: sql<number>`coalesce(sum(${files.size}), 0)::float8` })
    .from(fileUses)
    .innerJoin(files, eq(files.id, fileUses.fileId))
    .where(and(eq(fileUses.applicationId, applicationId), eq(fileUses.field, field), isNull(fileUses.removedAt)));
  return row ?? { count: 0, total: 0 };
}

/** Those a draft or case carries, in the order they came. */
export async function listCarried({ db, vault }: Keeping, applicationId: string): Promise<CarriedFile[]> {
  const rows = await db
    .select({ file: files, field: fileUses.field, removedAt: fileUses.removedAt })
    .from(fileUses)
    .innerJoin(files, eq(files.id, fileUses.fileId))
    .where(and(eq(fileUses.applicationId, applicationId), isThere))
    .orderBy(asc(fileUses.id));
  return rows.map(({ file, ...use }) => ({ ...fileFrom(vault, file), ...use }));
}

/** The wallet, newest first: a page of 50 after `before`. */
export async function listOwned(
  { db, vault }: Keeping,
  { personId, before }: { personId: string; before?: string | undefined },
): Promise<StoredFile[]> {
  const older = before && isId(before) ? sql`${files.id} < ${before}` : undefined;
  const rows = await db
    .select()
    .from(files)
    .where(and(isOwned(db, personId), isThere, isNull(files.putAwayAt), older))
    .orderBy(desc(files.id))
    .limit(50);
  return rows.map((row) => fileFrom(vault, row));
}

/** A file that is there, with what opens it. */
export async function findFile(
  { db, vault }: Keeping,
  id: string,
  { of, lock = false }: { of?: SQL | undefined; lock?: boolean } = {},
): Promise<(StoredFile & { seal: Seal }) | undefined> {
  if (!isId(id)) return undefined;
  const query = db
    .select()
    .from(files)
    .where(and(eq(files.id, id), isThere, of));
  const [row] = await (lock ? query.for('update') : query);
  const seal = row && sealOf(vault, row);
  return row && seal && { ...fileFrom(vault, row), seal };
}

export const findOwned = (ctx: Keeping, id: string, personId: string) =>
  findFile(ctx, id, { of: isOwned(ctx.db, personId), lock: true });

export async function putAway(db: Database, id: string, at: Date): Promise<void> {
  await db.update(files).set({ putAwayAt: at }).where(eq(files.id, id));
}

/** Stands before the object goes, so that no row that is there is without one. */
export async function markErased(db: Database, id: string, at: Date): Promise<void> {
  await db.update(files).set({ erasedAt: at }).where(eq(files.id, id));
}

/** Files of a person's own become an organisation's. */
export async function giveToOrganisation(
  db: Database,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<void> {
  await db
    .update(files)
    .set({ organisationId })
    .where(and(eq(files.personId, personId), isNull(files.organisationId)));
}

/** A person's files that this application carries become another person's. */
export async function giveCarried(
  db: Database,
  { applicationId, from, to }: { applicationId: string; from: string; to: string },
): Promise<void> {
  const carried = db.select({ id: fileUses.fileId }).from(fileUses).where(eq(fileUses.applicationId, applicationId));
  await db
    .update(files)
    .set({ personId: to })
    .where(and(eq(files.personId, from), inArray(files.id, carried)));
}
