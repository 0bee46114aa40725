import {
  and,
  asc,
  eq,
  exists,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  or,
  sql,
  type Placeholder,
  type SQL,
} from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applicationEvents, applications } from '#db/schema/applications.ts';
import { people } from '#db/schema/identity.ts';
import { organisations } from '#db/schema/organisations.ts';
import { statement } from '#db/statement.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { answersIn, type StoredAnswers } from '#lib/forms/stored-answers.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { isId } from '#lib/kernel/id.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Addressee } from '#lib/notifications/addressee.ts';
import { letStand } from '#lib/notifications/notify.ts';
import { organisationsOf } from '#lib/organisations/read.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import type { Happening } from '#lib/applications/life/life.ts';
import type { TypedPages } from '#lib/applications/typed-pages.ts';
import { findForm, keepForm } from './form-store.ts';
import { openProofs } from './proof-store.ts';

type Row = typeof applications.$inferSelect;
type Keeping = { db: Database; vault: Vault };
type Reading = Keeping & WithCatalogue;

/**
 * A person's own, or of an organisation they act for now; an array, because Postgres then uses the index. What was sent
 * for an organisation whose account was rejected is the case of whoever sent it: they are owed the answer.
 */
export const ownedBy = (db: Database, personId: string | Placeholder): SQL | undefined =>
  or(
    and(eq(applications.applicantId, personId), or(isNull(applications.organisationId), sentForRejected(db))),
    sql`${applications.organisationId} = any(array(${organisationsOf(db, personId)}))`,
  );

const sentForRejected = (db: Database): SQL | undefined =>
  and(
    isNotNull(applications.reference),
    exists(
      db
        .select({ id: organisations.id })
        .from(organisations)
        .where(and(eq(organisations.id, applications.organisationId), eq(organisations.representation, 'rejected'))),
    ),
  );

/** What an officer enters, or has entered, at the counter. */
export const enteredBy = (officerId: string): SQL => eq(applications.filedById, officerId);

export const inDepartments = (departments: string[]): SQL => inArray(applications.department, departments);

export async function findParties(
  db: Database,
  id: string,
): Promise<Pick<Application, 'applicantId' | 'organisationId'> | undefined> {
  const { applicantId, organisationId } = getTableColumns(applications);
  const [found] = await db.select({ applicantId, organisationId }).from(applications).where(eq(applications.id, id));
  return found;
}

type Mine = { id: string; personId: string };

const isMine = (db: Database): SQL | undefined =>
  and(eq(applications.id, sql.placeholder('id')), ownedBy(db, sql.placeholder('personId')));

const findOwned = statement<Mine, Row[]>((db) =>
  db.select().from(applications).where(isMine(db)).prepare('find_owned'),
);

export async function findMine(ctx: Reading, of: Mine): Promise<Application | undefined> {
  const [row] = isId(of.id) ? await findOwned(ctx.db, of) : [];
  return row && openRow(ctx, row);
}

const lockOwned = statement<Mine, { row: Row; applicant: Addressee }[]>((db) =>
  db
    .select({ row: applications, applicant: { personId: people.id, email: people.email, locale: people.locale } })
    .from(applications)
    .innerJoin(people, eq(people.id, applications.applicantId))
    .where(isMine(db))
    .for('update', { of: applications })
    .prepare('lock_owned'),
);

/** Locks a person's draft or case until the transaction ends; gives its applicant's address with it. */
export async function lockMine(
  ctx: Reading,
  of: Mine,
): Promise<{ application: Application; applicant: Addressee } | undefined> {
  const [found] = await lockOwned(ctx.db, of);
  return found && { application: await openRow(ctx, found.row), applicant: found.applicant };
}

type Find = { id: string; of: SQL | undefined; lock?: boolean };

/** One application among those that `of` allows; `lock` keeps others from changing it in this transaction. */
export async function findApplication(ctx: Reading, { id, of, lock }: Find): Promise<Application | undefined> {
  if (!isId(id)) return undefined;
  const query = ctx.db
    .select()
    .from(applications)
    .where(and(eq(applications.id, id), of));
  const [row] = await (lock ? query.for('update') : query);
  return row && openRow(ctx, row);
}

export async function openRow(ctx: Reading, { setAside: _setAside, typed, proofs, ...row }: Row): Promise<Application> {
  const form = await findForm(ctx, row.formHash);
  return {
    ...row,
    form,
    answers: answersIn(
      JSON.parse(ctx.vault.open(row.answers, `applications.answers:${row.id}`)) as StoredAnswers,
      form,
    ),
    // Only `saveAnswers` and `saveTyped` write it.
    typed: typed ? (JSON.parse(ctx.vault.open(typed, `applications.typed:${row.id}`)) as TypedPages) : {},
    proofs: openProofs(ctx, { id: row.id, proofs }),
  };
}

export const listEvents = async (ctx: Keeping, applicationId: string): Promise<ApplicationEvent[]> =>
  (await listEventsOf(ctx, [applicationId])).get(applicationId) ?? [];

export async function listEventsOf(
  { db, vault }: Keeping,
  applicationIds: string[],
): Promise<Map<string, ApplicationEvent[]>> {
  const rows = await db
    .select({ ...getTableColumns(applicationEvents), actorName: people.name })
    .from(applicationEvents)
    .leftJoin(people, eq(people.id, applicationEvents.actorId))
    .where(inArray(applicationEvents.applicationId, applicationIds))
    .orderBy(asc(applicationEvents.sequence));
  const events = new Map<string, ApplicationEvent[]>(applicationIds.map((id) => [id, []]));
  for (const { data, step, ...event } of rows)
    events.get(event.applicationId)?.push({
      ...event,
      // Only `recordEvent` writes events, under the types of the life table.
      ...({ step, facts: JSON.parse(vault.open(data, `application_events.data:${event.id}`)) } as Happening),
    });
  return events;
}

/** Locks every draft and case of an organisation until the transaction ends. */
export async function lockCasesOf(ctx: Reading, organisationId: string): Promise<Application[]> {
  const rows = await ctx.db
    .select()
    .from(applications)
    .where(eq(applications.organisationId, organisationId))
    .orderBy(asc(applications.id))
    .for('update');
  return Promise.all(rows.map((row) => openRow(ctx, row)));
}

export type DraftStart = Pick<
  Application,
  'id' | 'service' | 'department' | 'applicantId' | 'organisationId' | 'applicantName' | 'locale' | 'answers' | 'form'
> & { filedById?: string; at: Date };

export async function insertDraft({ db, vault }: Keeping, { at, answers, form, ...draft }: DraftStart): Promise<void> {
  const sealed = vault.seal(JSON.stringify(answers), `applications.answers:${draft.id}`);
  const formHash = await keepForm(db, form);
  await db.insert(applications).values({ ...draft, formHash, answers: sealed, createdAt: at, updatedAt: at });
}

/** The draft a person already has for a service, for themselves or for that organisation. */
export async function findDraftFor(
  ctx: Pick<Reading, 'db' | 'catalogue'>,
  { service, applicantId, organisationId }: Pick<Application, 'service' | 'applicantId' | 'organisationId'>,
): Promise<Pick<Application, 'id' | 'form'> | undefined> {
  const [row] = await ctx.db
    .select({ id: applications.id, formHash: applications.formHash })
    .from(applications)
    .where(
      and(
        eq(applications.service, service),
        eq(applications.applicantId, applicantId),
        eq(applications.status, 'draft'),
        organisationId ? eq(applications.organisationId, organisationId) : isNull(applications.organisationId),
      ),
    );
  return row && { id: row.id, form: await findForm(ctx, row.formHash) };
}

/** Keeps the answers, and what is typed beside them. */
export async function saveAnswers(
  { db, vault }: Keeping,
  { id }: Pick<Application, 'id'>,
  { answers, typed, at }: { answers: Answers; typed: TypedPages; at: Date },
): Promise<void> {
  const sealed = vault.seal(JSON.stringify(answers), `applications.answers:${id}`);
  await db
    .update(applications)
    .set({ answers: sealed, typed: sealTyped(vault, id, typed), updatedAt: at })
    .where(eq(applications.id, id));
}

export async function saveTyped(
  { db, vault }: Keeping,
  { id }: Pick<Application, 'id'>,
  { typed, at }: { typed: TypedPages; at: Date },
): Promise<void> {
  await db
    .update(applications)
    .set({ typed: sealTyped(vault, id, typed), updatedAt: at })
    .where(eq(applications.id, id));
}

const sealTyped = (vault: Vault, id: string, typed: TypedPages): string | null =>
  Object.keys(typed).length > 0 ? vault.seal(JSON.stringify(typed), `applications.typed:${id}`) : null;

/** What its holder was told of it stays theirs. */
export async function deleteDraft(db: Database, id: string): Promise<void> {
  const draft = and(eq(applications.id, id), eq(applications.status, 'draft'));
  const [found] = await db.select({ id: applications.id }).from(applications).where(draft).for('update');
  if (!found) return;
  await letStand(db, id);
  await db.delete(applications).where(draft);
}
