import { and, asc, eq, getTableColumns, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applicationEvents, applications, people, submissions } from '#db/schema.ts';
import { hashOf } from '#lib/audit/chain.ts';
import type { Answers, Form } from '#lib/catalogue/form.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Application, ApplicationEvent, EventFacts, Status, Step } from './application.ts';
import type { Document } from './document.ts';
import type { Owner } from './owner.ts';
import type { Submission } from './submission.ts';
import type { Terms } from './terms.ts';

type Row = typeof applications.$inferSelect;
type Keeping = { db: Database; vault: Vault };

/** Mine, or of an organisation I act for. */
export const ownedBy = ({ personId, organisationIds }: Owner): SQL | undefined =>
  or(
    and(eq(applications.applicantId, personId), isNull(applications.organisationId)),
    inArray(applications.organisationId, organisationIds),
  );

export const inDepartments = (departments: string[]): SQL => inArray(applications.department, departments);

type Find = { id: string; of: SQL | undefined; lock?: boolean };

/** One application among those that `of` allows; `lock` keeps others from changing it in this transaction. */
export async function findApplication(
  { db, vault }: Keeping,
  { id, of, lock }: Find,
): Promise<Application | undefined> {
  const query = db
    .select()
    .from(applications)
    .where(and(eq(applications.id, id), of));
  const [row] = await (lock ? query.for('update') : query);
  return row && openRow(vault, row);
}

const { form: _form, ...withoutForm } = getTableColumns(applications);

export const openRow = (vault: Vault, row: Row): Application => ({
  ...row,
  answers: JSON.parse(vault.open(row.answers)) as Answers,
  form: row.form as Form,
});

export async function listEvents({ db, vault }: Keeping, applicationId: string): Promise<ApplicationEvent[]> {
  const rows = await db
    .select({ ...getTableColumns(applicationEvents), actorName: people.name })
    .from(applicationEvents)
    .leftJoin(people, eq(people.id, applicationEvents.actorId))
    .where(eq(applicationEvents.applicationId, applicationId))
    .orderBy(asc(applicationEvents.sequence));
  return rows.map(({ data, step, ...event }) => ({
    ...event,
    step: step as Step,
    facts: JSON.parse(vault.open(data)) as EventFacts,
  }));
}

/** A draft as it begins. */
export type DraftStart = Pick<
  Application,
  'id' | 'service' | 'department' | 'applicantId' | 'organisationId' | 'applicantName' | 'locale' | 'answers' | 'form'
> & { at: Date };

export async function insertDraft({ db, vault }: Keeping, { at, answers, ...draft }: DraftStart): Promise<void> {
  const sealed = vault.seal(JSON.stringify(answers));
  await db.insert(applications).values({ ...draft, answers: sealed, createdAt: at, updatedAt: at });
}

/** The draft a person already has for a service, for themselves or for that organisation. */
export async function findDraftFor(
  db: Database,
  { service, applicantId, organisationId }: Pick<Application, 'service' | 'applicantId' | 'organisationId'>,
): Promise<Pick<Application, 'id' | 'form'> | undefined> {
  const [row] = await db
    .select({ id: applications.id, form: applications.form })
    .from(applications)
    .where(
      and(
        eq(applications.service, service),
        eq(applications.applicantId, applicantId),
        eq(applications.status, 'draft'),
        organisationId ? eq(applications.organisationId, organisationId) : isNull(applications.organisationId),
      ),
    );
  return row && { id: row.id, form: row.form as Form };
}

export async function saveAnswers(
  { db, vault }: Keeping,
  { id }: Pick<Application, 'id'>,
  { answers, at }: { answers: Answers; at: Date },
): Promise<void> {
  const sealed = vault.seal(JSON.stringify(answers));
  await db.update(applications).set({ answers: sealed, updatedAt: at }).where(eq(applications.id, id));
}

export async function deleteDraft(db: Database, id: string): Promise<void> {
  await db.delete(applications).where(and(eq(applications.id, id), eq(applications.status, 'draft')));
}

export type Taken = {
  step: Step;
  status: Status;
  actorId: string | null;
  at: Date;
  facts: EventFacts;
  idempotencyKey?: string | undefined;
  /** What changes beside the status. */
  projection?: Partial<typeof applications.$inferInsert>;
};

/** Appends an event to the application's chain and moves its projection, in the caller's transaction. */
export async function recordStep({ db, vault }: Keeping, application: Application, taken: Taken): Promise<Application> {
  const { step, status, actorId, at, facts, idempotencyKey, projection } = taken;
  const sequence = application.version + 1;
  const previousHash = await lastHash(db, application.id);
  const hash = hashOf(
    vault,
    previousHash,
    eventContent({ applicationId: application.id, sequence, step, status, actorId, at, facts }),
  );
  await db.insert(applicationEvents).values({
    ...{
      applicationId: application.id,
      sequence,
      step,
      status,
      actorId,
      at,
      idempotencyKey: idempotencyKey ?? null,
      previousHash,
      hash,
    },
    data: vault.seal(JSON.stringify(facts)),
  });
  const [row] = await db
    .update(applications)
    .set({ ...projection, status, version: sequence, lastHash: hash, updatedAt: at })
    .where(eq(applications.id, application.id))
    .returning(withoutForm);
  if (!row) throw new Error('The application to record a step on is gone');
  return openRow(vault, { ...row, form: application.form });
}

async function lastHash(db: Database, id: string): Promise<string> {
  const [row] = await db.select({ hash: applications.lastHash }).from(applications).where(eq(applications.id, id));
  return row?.hash ?? '';
}

type EventContent = Pick<ApplicationEvent, 'sequence' | 'step' | 'status' | 'actorId' | 'at' | 'facts'> & {
  applicationId: string;
};

/** What an event's hash is over: its sense, not its sealed bytes, so that keys can be rotated. */
export const eventContent = ({ applicationId, sequence, step, status, actorId, at, facts }: EventContent) => ({
  ...{ applicationId, sequence, step, status, actorId, facts },
  at: at.toISOString(),
});

export async function insertSubmission(
  { db, vault }: Keeping,
  applicationId: string,
  { answers, document, ...submission }: Submission,
): Promise<void> {
  await db.insert(submissions).values({
    ...submission,
    applicationId,
    answers: vault.seal(JSON.stringify(answers)),
    document: vault.seal(JSON.stringify(document)),
  });
}

/** The submissions of an application, oldest first: the filing, then each correction. */
export async function listSubmissions({ db, vault }: Keeping, applicationId: string): Promise<Submission[]> {
  const rows = await db
    .select()
    .from(submissions)
    .where(eq(submissions.applicationId, applicationId))
    .orderBy(asc(submissions.sequence));
  return rows.map(({ answers, document, form, terms, ...submission }) => ({
    ...submission,
    answers: JSON.parse(vault.open(answers)) as Answers,
    document: JSON.parse(vault.open(document)) as Document,
    form: form as Form,
    terms: terms as Terms,
  }));
}

/** The rules an application was made under. */
export async function findTerms(db: Database, applicationId: string): Promise<Terms | undefined> {
  const [row] = await db
    .select({ terms: submissions.terms })
    .from(submissions)
    .where(eq(submissions.applicationId, applicationId))
    .orderBy(asc(submissions.sequence))
    .limit(1);
  return row?.terms as Terms | undefined;
}
