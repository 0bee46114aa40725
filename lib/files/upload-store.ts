import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { uploadParts, uploads } from '#db/schema/files.ts';
import { isId } from '#lib/kernel/id.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Seal } from './keeping/sealed-bytes.ts';

type Keeping = { db: Database; vault: Vault };

export type Upload = { id: string; applicationId: string; field: string; name: string; size: number; offset: number };
type Begun = Pick<Upload, 'applicationId' | 'field' | 'name' | 'size'> & { personId: string; at: Date };

export async function insertUpload({ db, vault }: Keeping, { name, at, ...given }: Begun): Promise<string> {
  const id = newId();
  await db.insert(uploads).values({
    ...{ id, ...given, createdAt: at, touchedAt: at },
    name: vault.seal(name, `uploads.name:${id}`),
  });
  return id;
}

/** An upload of one's own, with how many bytes of it are there. */
export async function findUpload({ db, vault }: Keeping, id: string, personId: string): Promise<Upload | undefined> {
  if (!isId(id)) return undefined;
  const [found] = await db
    .select({ upload: uploads, offset: sql<number>`coalesce(sum(${uploadParts.size}), 0)::float8` })
    .from(uploads)
    .leftJoin(uploadParts, and(eq(uploadParts.uploadId, uploads.id), isNotNull(uploadParts.size)))
    .where(and(eq(uploads.id, id), eq(uploads.personId, personId)))
    .groupBy(uploads.id);
  if (!found) return undefined;
  const { upload, offset } = found;
  const { applicationId, field, size } = upload;
  return { id, applicationId, field, size, offset, name: vault.open(upload.name, `uploads.name:${id}`) };
}

export const countUploads = (db: Database, personId: string): Promise<number> =>
  db.$count(uploads, eq(uploads.personId, personId));

type Part = { uploadId: string; start: number; seal: Seal };

/** The row stands before its object, and counts once it is settled. */
export async function insertPart({ db, vault }: Keeping, { uploadId, start, seal }: Part): Promise<void> {
  const key = vault.seal(seal.key.toString('base64'), `upload_parts.key:${seal.object}`);
  await db.insert(uploadParts).values({ id: seal.object, uploadId, start, key });
}

/** False if another request brought the same bytes first. */
export async function settlePart(db: Database, id: string, given: { size: number; at: Date }): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [part] = await tx.select().from(uploadParts).where(eq(uploadParts.id, id));
    if (!part) return false;
    // Held, so that of two requests for one upload the second sees what the first brought.
    await tx.update(uploads).set({ touchedAt: given.at }).where(eq(uploads.id, part.uploadId));
    const [there] = await tx
      .select({ offset: sql<number>`coalesce(sum(${uploadParts.size}), 0)::float8` })
      .from(uploadParts)
      .where(and(eq(uploadParts.uploadId, part.uploadId), isNotNull(uploadParts.size)));
    if (there?.offset !== part.start) return false;
    await tx.update(uploadParts).set({ size: given.size }).where(eq(uploadParts.id, id));
    return true;
  });
}

export async function deletePart(db: Database, id: string): Promise<void> {
  await db.delete(uploadParts).where(eq(uploadParts.id, id));
}

export async function listParts({ db, vault }: Keeping, uploadId: string): Promise<{ seal: Seal; size: number }[]> {
  const rows = await db
    .select()
    .from(uploadParts)
    .where(and(eq(uploadParts.uploadId, uploadId), isNotNull(uploadParts.size)))
    .orderBy(asc(uploadParts.start));
  return rows.map(({ id, key, size }) => ({
    size: size ?? 0,
    seal: { object: id, key: Buffer.from(vault.open(key, `upload_parts.key:${id}`), 'base64') },
  }));
}

export async function listPartIds(db: Database, uploadId: string): Promise<string[]> {
  const rows = await db.select({ id: uploadParts.id }).from(uploadParts).where(eq(uploadParts.uploadId, uploadId));
  return rows.map(({ id }) => id);
}

export async function deleteUpload(db: Database, id: string): Promise<void> {
  await db.delete(uploads).where(eq(uploads.id, id));
}

/** What arrives in parts for this application arrives for another person from now on. */
export async function giveUploads(
  db: Database,
  { applicationId, from, to }: { applicationId: string; from: string; to: string },
): Promise<void> {
  await db
    .update(uploads)
    .set({ personId: to })
    .where(and(eq(uploads.applicationId, applicationId), eq(uploads.personId, from)));
}
