import { and, asc, eq, inArray, isNotNull, isNull, lt, ne, notInArray, or, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { files, fileUses, uploadParts, uploads } from '#db/schema/files.ts';

/** Objects of a row that is erased, or that never arrived. */
export type Going = { id: string; objects: string[] };

const objectsOf = ({ object, nextObject }: { object: string | null; nextObject: string | null }): string[] =>
  [object, nextObject].filter((one) => one !== null);

const columns = { id: files.id, object: files.object, nextObject: files.nextObject };

export async function findGoing(db: Database, id: string): Promise<Going | undefined> {
  const [row] = await db
    .select(columns)
    .from(files)
    .where(and(eq(files.id, id), isNotNull(files.erasedAt)));
  return row && { id, objects: objectsOf(row) };
}

/** Erased rows whose objects may still be there. */
export async function listGoing(db: Database): Promise<Going[]> {
  const rows = await db
    .select(columns)
    .from(files)
    .where(and(isNotNull(files.erasedAt), or(isNotNull(files.object), isNotNull(files.nextObject))))
    .orderBy(asc(files.id))
    .limit(500);
  return rows.map((row) => ({ id: row.id, objects: objectsOf(row) }));
}

/** Rows of files that began to arrive before `before` and never settled. */
export async function listAbandoned(db: Database, before: Date): Promise<Going[]> {
  const rows = await db
    .select(columns)
    .from(files)
    .where(and(isNull(files.settledAt), lt(files.receivedAt, before)))
    .orderBy(asc(files.id))
    .limit(500);
  return rows.map((row) => ({ id: row.id, objects: objectsOf(row) }));
}

/** Objects of settled files that another took the place of. */
export async function listReplaced(db: Database): Promise<{ id: string; object: string }[]> {
  return db
    .select({ id: files.id, object: sql<string>`${files.nextObject}` })
    .from(files)
    .where(and(isNotNull(files.settledAt), isNull(files.erasedAt), isNotNull(files.nextObject)))
    .limit(500);
}

/** Erased rows forget what opened them, and where they were. */
export async function forgetObjects(db: Database, id: string): Promise<void> {
  await db
    .update(files)
    .set({ object: null, nextObject: null })
    .where(and(eq(files.id, id), isNotNull(files.erasedAt)));
}

export async function deleteStaleUploads(db: Database, before: Date): Promise<number> {
  const rows = await db.delete(uploads).where(lt(uploads.touchedAt, before)).returning({ id: uploads.id });
  return rows.length;
}

/** Of these objects, those that a row knows. */
export async function knownObjects(db: Database, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const kept = await db
    .select({ object: files.object, nextObject: files.nextObject })
    .from(files)
    .where(or(inArray(files.object, ids), inArray(files.nextObject, ids)));
  const parts = await db.select({ id: uploadParts.id }).from(uploadParts).where(inArray(uploadParts.id, ids));
  return new Set([...kept.flatMap(objectsOf), ...parts.map(({ id }) => id)]);
}

/** The objects that rows of settled files need, a page after `after`. */
export async function listNeeded(db: Database, after = ''): Promise<{ id: string; object: string }[]> {
  const rows = await db
    .select({ id: files.id, object: sql<string>`${files.object}` })
    .from(files)
    .where(
      and(
        ...[isNotNull(files.settledAt), isNull(files.erasedAt), isNotNull(files.object)],
        after ? sql`${files.id} > ${after}` : undefined,
      ),
    )
    .orderBy(asc(files.id))
    .limit(500);
  return rows;
}

/** Marks as erased what this application alone carries. */
export async function markUsedOnlyBy(
  db: Database,
  { applicationId, at }: { applicationId: string; at: Date },
): Promise<void> {
  const carriedHere = db
    .select({ id: fileUses.fileId })
    .from(fileUses)
    .where(eq(fileUses.applicationId, applicationId));
  const carriedElsewhere = db
    .select({ id: fileUses.fileId })
    .from(fileUses)
    .where(ne(fileUses.applicationId, applicationId));
  await db
    .update(files)
    .set({ erasedAt: at })
    .where(and(inArray(files.id, carriedHere), notInArray(files.id, carriedElsewhere), isNull(files.erasedAt)));
}
