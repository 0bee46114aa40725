import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { applications } from '#db/schema/applications.ts';
import { signatures, signingCopies } from '#db/schema/signatures.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { findForm } from '#lib/applications/case/form-store.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Document } from '#lib/forms/readable-copy.ts';
import { isId } from '#lib/kernel/id.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { CopyEnding, Frozen, Signature, SigningCopy } from './copy.ts';

type Keeping = { db: Database; vault: Vault };
type Reading = Keeping & WithCatalogue;

type NewCopy = Omit<SigningCopy, 'ending' | 'endedAt' | 'frozen'> & { frozen: Omit<Frozen, 'form'> };

export async function insertCopy({ db, vault }: Keeping, { frozen, ...copy }: NewCopy): Promise<void> {
  const { formHash, locale } = frozen;
  const answers = vault.seal(JSON.stringify(frozen.answers), `signing_copies.answers:${copy.id}`);
  const document = vault.seal(JSON.stringify(frozen.document), `signing_copies.document:${copy.id}`);
  await db.insert(signingCopies).values({ ...copy, formHash, locale, answers, document });
}

type Asked = Pick<typeof signatures.$inferInsert, 'copyId' | 'field' | 'name' | 'numberHash' | 'personId' | 'openedAt'>;

export async function insertSignatures({ db, vault }: Keeping, asked: Asked[]): Promise<void> {
  const rows = asked.map((one) => ({ ...one, id: newId() }));
  await db
    .insert(signatures)
    .values(rows.map((row) => ({ ...row, name: vault.seal(row.name, `signatures.name:${row.id}`) })));
}

/** The copies of an application, the last one first. */
export const listCopies = async (ctx: Reading, applicationId: string): Promise<SigningCopy[]> =>
  openCopies(
    ctx,
    await ctx.db
      .select()
      .from(signingCopies)
      .where(eq(signingCopies.applicationId, applicationId))
      .orderBy(desc(signingCopies.id)),
  );

export async function findCopy(ctx: Reading, id: string): Promise<SigningCopy | undefined> {
  const rows = await ctx.db.select().from(signingCopies).where(eq(signingCopies.id, id));
  return (await openCopies(ctx, rows))[0];
}

const openCopies = (ctx: Reading, rows: (typeof signingCopies.$inferSelect)[]): Promise<SigningCopy[]> =>
  Promise.all(
    rows.map(async ({ answers, document, formHash, locale, ...copy }) => {
      const sealed = openFrozen(ctx, { id: copy.id, answers, document });
      return { ...copy, frozen: sealed && { ...sealed, form: await findForm(ctx, formHash), formHash, locale } };
    }),
  );

/** Those asked to sign a copy, in the order of the form. */
export async function listSignatures(ctx: Keeping, copyId: string): Promise<Signature[]> {
  const rows = await ctx.db.select().from(signatures).where(eq(signatures.copyId, copyId)).orderBy(asc(signatures.id));
  return rows.map((row) => openSignature(ctx, row));
}

function openSignature({ vault }: Keeping, row: typeof signatures.$inferSelect): Signature {
  const { tokenHash, name, reason, field: _field, hash: _hash, ...rest } = row;
  return {
    ...rest,
    hasLink: tokenHash !== null,
    name: vault.open(name, `signatures.name:${row.id}`),
    reason: reason === null ? undefined : vault.open(reason, `signatures.reason:${row.id}`),
  };
}

type Place = { signatureId: string; copyId: string; applicationId: string };

const placed = (db: Database) =>
  db
    .select({ signatureId: signatures.id, copyId: signatures.copyId, applicationId: signingCopies.applicationId })
    .from(signatures)
    .innerJoin(signingCopies, eq(signingCopies.id, signatures.copyId))
    .$dynamic();

/** Where a signature belongs, by its id. */
export async function findPlace(db: Database, signatureId: string): Promise<Place | undefined> {
  if (!isId(signatureId)) return undefined;
  return (await placed(db).where(eq(signatures.id, signatureId)))[0];
}

/** The same by the hashes of a link, of a copy that waits. */
export const findByLink = async (db: Database, hashes: string[]): Promise<Place | undefined> =>
  (await placed(db).where(and(inArray(signatures.tokenHash, hashes), isNull(signingCopies.ending))))[0];

/** The last copy of an application that a person has opened. */
export async function findOpened(
  db: Database,
  { applicationId, personId }: { applicationId: string; personId: string },
): Promise<Place | undefined> {
  if (!isId(applicationId)) return undefined;
  const [row] = await placed(db)
    .where(and(eq(signingCopies.applicationId, applicationId), eq(signatures.personId, personId)))
    .orderBy(desc(signingCopies.id))
    .limit(1);
  return row;
}

/** What a person has opened, the last first; void copies are left out. */
export const listOpenedBy = (db: Database, personId: string) =>
  db
    .select({
      ...{ applicationId: signingCopies.applicationId, signedAt: signatures.signedAt, until: signingCopies.until },
      ...{ service: applications.service, applicantName: applications.applicantName },
      ...{ status: applications.status, reference: applications.reference },
    })
    .from(signatures)
    .innerJoin(signingCopies, eq(signingCopies.id, signatures.copyId))
    .innerJoin(applications, eq(applications.id, signingCopies.applicationId))
    .where(and(eq(signatures.personId, personId), isNotNull(signingCopies.answers)))
    .orderBy(desc(signingCopies.id))
    .limit(50);

/** A new link takes the place of the one before, and of the account that opened that one; it is tried anew. */
export async function recordLink(db: Database, id: string, tokenHash: string): Promise<void> {
  const anew = { tokenHash, tries: 0, personId: null, openedAt: null };
  await db.update(signatures).set(anew).where(eq(signatures.id, id));
}

export async function recordTry(db: Database, id: string, tries: number): Promise<void> {
  await db.update(signatures).set({ tries }).where(eq(signatures.id, id));
}

type ByPerson = { personId: string; at: Date };

export async function recordOpened(db: Database, id: string, { personId, at }: ByPerson): Promise<void> {
  await db.update(signatures).set({ personId, openedAt: at }).where(eq(signatures.id, id));
}

export async function recordSigned(db: Database, id: string, signed: { hash: string; at: Date }): Promise<void> {
  await db.update(signatures).set({ hash: signed.hash, signedAt: signed.at }).where(eq(signatures.id, id));
}

export async function recordDeclined(
  { db, vault }: Keeping,
  id: string,
  { reason, at }: { reason: string; at: Date },
): Promise<void> {
  const sealed = vault.seal(reason, `signatures.reason:${id}`);
  await db.update(signatures).set({ reason: sealed, declinedAt: at }).where(eq(signatures.id, id));
}

/** Nothing of a void copy is kept but who was asked, and what they did. */
export async function recordEnd(db: Database, id: string, { ending, at }: { ending: CopyEnding; at: Date }) {
  const kept = ending === 'filed' ? {} : { answers: null, document: null };
  await db
    .update(signingCopies)
    .set({ ending, endedAt: at, ...kept })
    .where(eq(signingCopies.id, id));
}

/** Locks a draft while it waits for signatures, or opens it again; its files are kept as long after that as after any change. */
export async function recordSigning(
  db: Database,
  applicationId: string,
  { since, at }: { since: Date | null; at: Date },
): Promise<void> {
  await db.update(applications).set({ signingSince: since, updatedAt: at }).where(eq(applications.id, applicationId));
}

/** The drafts whose copies wait no longer, the oldest first. */
export async function listPast(db: Database, now: Date): Promise<string[]> {
  const rows = await db
    .select({ id: signingCopies.applicationId })
    .from(signingCopies)
    .where(and(isNull(signingCopies.ending), lte(signingCopies.until, now)))
    .orderBy(asc(signingCopies.until), asc(signingCopies.id))
    .limit(200);
  return rows.map(({ id }) => id);
}

/** A copy with those who signed it, as they stand in the database. */
export type KeptCopy = {
  id: string;
  applicationId: string;
  hash: string;
  /** Throws where what is sealed was tampered with. */
  open: () => Omit<Frozen, 'form'> | undefined;
  signed: { personId: string | null; hash: string | null }[];
};

/** Copies in the order of their ids. */
export async function listKept(
  { db, vault }: Keeping,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<KeptCopy[]> {
  const rows = await db
    .select()
    .from(signingCopies)
    .where(after ? gt(signingCopies.id, after) : undefined)
    .orderBy(asc(signingCopies.id))
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  const signed = await db
    .select({ copyId: signatures.copyId, personId: signatures.personId, hash: signatures.hash })
    .from(signatures)
    .where(and(inArray(signatures.copyId, ids), isNotNull(signatures.signedAt)));
  return rows.map(({ id, applicationId, hash, answers, document, formHash, locale }) => ({
    ...{ id, applicationId, hash, signed: signed.filter(({ copyId }) => copyId === id) },
    open: () => {
      const sealed = openFrozen({ vault }, { id, answers, document });
      return sealed && { ...sealed, formHash, locale };
    },
  }));
}

/** What is frozen of a copy; nothing of one that is void. */
function openFrozen(
  { vault }: Pick<Keeping, 'vault'>,
  { id, answers, document }: Pick<typeof signingCopies.$inferSelect, 'id' | 'answers' | 'document'>,
): Pick<Frozen, 'answers' | 'document'> | undefined {
  if (!answers || !document) return undefined;
  return {
    // Only `insertCopy` writes them.
    answers: JSON.parse(vault.open(answers, `signing_copies.answers:${id}`)) as Answers,
    document: JSON.parse(vault.open(document, `signing_copies.document:${id}`)) as Document,
  };
}
