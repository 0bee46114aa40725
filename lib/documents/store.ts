import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  lte,
  gte,
  max,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { documentNumbers, documents } from '#db/schema/documents.ts';
import { isId } from '#lib/kernel/id.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { organisationsOf } from '#lib/organisations/read.ts';
import type { Document } from './document.ts';

type Keeping = { db: Database; vault: Vault };

const { credential: _text, revocationReason: _reason, ...shown } = getTableColumns(documents);

/** A person's own, or of an organisation they act for now. */
const ownedBy = (db: Database, personId: string): SQL | undefined =>
  or(
    and(eq(documents.holderId, personId), isNull(documents.organisationId)),
    sql`${documents.organisationId} = any(array(${organisationsOf(db, personId)}))`,
  );

/** A place in the status list that no document has. */
export async function takePlace(db: Database): Promise<number> {
  const [next] = await db.select({ place: sql<string>`nextval('document_places')` }).from(sql`(select 1) as one`);
  return Number(next?.place);
}

/** A department's documents of a year, numbered from one. */
export type Series = { department: string; year: number };

/**
 * Waits until no other process issues documents, and keeps others waiting until the transaction ends: two that number the
 * documents of several departments would wait for each other.
 */
export async function lockIssuing(db: Database): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('document_numbers'))`);
}

/** The next number of a series, and nobody else's until the transaction ends. */
export async function takeNumber(db: Database, series: Series): Promise<number> {
  const [row] = await db
    .insert(documentNumbers)
    .values({ ...series, last: 1 })
    .onConflictDoUpdate({
      target: [documentNumbers.department, documentNumbers.year],
      set: { last: sql`${documentNumbers.last} + 1` },
    })
    .returning({ last: documentNumbers.last });
  if (!row) throw new Error('A series of numbers gave none');
  return row.last;
}

export async function isIssued(db: Database, { applicationId, kind, step, happenedAt }: Once): Promise<boolean> {
  const [found] = await db
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        eq(documents.applicationId, applicationId),
        eq(documents.kind, kind),
        eq(documents.step, step),
        eq(documents.happenedAt, happenedAt),
      ),
    );
  return found !== undefined;
}

type Once = Pick<Document, 'applicationId' | 'kind' | 'step' | 'happenedAt'>;

type Issued = typeof documents.$inferInsert & { id: string };

/** Throws where another process has issued the same one: the number it took goes back with its transaction. */
export async function insertDocument({ db, vault }: Keeping, issued: Issued): Promise<void> {
  const credential = vault.seal(issued.credential, `documents.credential:${issued.id}`);
  await db.insert(documents).values({ ...issued, credential });
}

export const listOwned = (db: Database, personId: string): Promise<Document[]> =>
  db
    .select(shown)
    .from(documents)
    .where(ownedBy(db, personId))
    .orderBy(desc(documents.happenedAt), desc(documents.id))
    .limit(200);

export const findOwned = (
  ctx: Keeping,
  { id, personId }: { id: string; personId: string },
): Promise<{ document: Document; credential: string } | undefined> => findOne(ctx, id, ownedBy(ctx.db, personId));

/** A document of a case, for whoever may read the case. */
export const findOfCase = (
  ctx: Keeping,
  { id, applicationId }: { id: string; applicationId: string },
): Promise<{ document: Document; credential: string } | undefined> =>
  isId(applicationId) ? findOne(ctx, id, eq(documents.applicationId, applicationId)) : Promise.resolve(undefined);

async function findOne({ db, vault }: Keeping, id: string, of: SQL | undefined) {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select({ ...shown, credential: documents.credential })
    .from(documents)
    .where(and(eq(documents.id, id), of));
  if (!row) return undefined;
  const { credential, ...document } = row;
  return { document, credential: vault.open(credential, `documents.credential:${id}`) };
}

export const listOfCase = (db: Database, applicationId: string): Promise<Document[]> =>
  db
    .select(shown)
    .from(documents)
    .where(eq(documents.applicationId, applicationId))
    .orderBy(asc(documents.happenedAt), asc(documents.id));

/** A document of one of these departments; kept from others until the transaction ends. */
export async function lockDocument(
  { db, vault }: Keeping,
  { id, departments }: { id: string; departments: string[] },
): Promise<{ document: Document; reason: string | undefined } | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select({ ...shown, reason: documents.revocationReason })
    .from(documents)
    .where(and(eq(documents.id, id), inArray(documents.department, departments)))
    .for('update');
  if (!row) return undefined;
  const { reason, ...document } = row;
  return { document, reason: reason ? vault.open(reason, `documents.revocationReason:${id}`) : undefined };
}

type Revoking = { revocationProposedById: string } | { revokedById: string; revokedAt: Date };

export async function recordRevocation(
  { db, vault }: Keeping,
  id: string,
  { reason, ...change }: Revoking & { reason: string },
): Promise<void> {
  const revocationReason = vault.seal(reason, `documents.revocationReason:${id}`);
  await db
    .update(documents)
    .set({ ...change, revocationReason })
    .where(eq(documents.id, id));
}

/** How many places were given, and which of them are of revoked documents. */
export async function readPlaces(db: Database): Promise<{ size: number; revoked: number[] }> {
  const [last] = await db.select({ place: max(documents.place) }).from(documents);
  const rows = await db.select({ place: documents.place }).from(documents).where(isNotNull(documents.revokedAt));
  return { size: (last?.place ?? -1) + 1, revoked: rows.map(({ place }) => place) };
}

/** Documents that end within these days and whose holder was not reminded; kept from others until the transaction ends. */
export const lockEnding = (db: Database, { from, until }: { from: Day; until: Day }): Promise<Document[]> =>
  db
    .select(shown)
    .from(documents)
    .where(
      and(
        gte(documents.validUntil, from),
        lte(documents.validUntil, until),
        isNull(documents.remindedAt),
        isNull(documents.revokedAt),
      ),
    )
    .orderBy(asc(documents.id))
    .limit(100)
    .for('update', { skipLocked: true });

export async function recordReminder(db: Database, id: string, at: Date): Promise<void> {
  await db.update(documents).set({ remindedAt: at }).where(eq(documents.id, id));
}
