import { eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { applicationEvents, applications, submissions } from '#db/schema/applications.ts';
import { placeholdersFor, statement } from '#db/statement.ts';
import { hashOf } from '#lib/audit/chain.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import type { Status } from '#lib/applications/life/states.ts';
import type { Step } from '#lib/applications/life/life.ts';
import { hashOfSubmission, type Sent } from './submission.ts';
import type { Terms } from '#lib/applications/life/terms.ts';

export type Recorded = {
  step: Step;
  status: Status;
  actorId: string | null;
  at: Date;
  facts: object;
  idempotencyKey?: string | undefined;
  sent?: Sent | undefined;
  /** Changes to the row, beside its status. */
  projection?: Partial<Omit<Application, 'answers' | 'typed' | 'proofs'>>;
};

/** What a desk is narrowed to, kept with the case because a list cannot look through the events of each. */
const marks: Partial<Record<Step, Partial<Pick<Application, 'resubmitted' | 'sentBack'>>>> = {
  resubmit: { resubmitted: true },
  send_back: { sentBack: true },
};

/** An application as a step leaves it, and the promise that it is `written`. */
export type Moved = { application: Application; written: Promise<unknown> };

/** Appends an event to the application's chain and moves its projection, in the transaction that has locked it. */
export function writeStep(
  { db, vault }: { db: Database; vault: Vault },
  application: Application,
  recorded: Recorded,
): Moved {
  const { step, status, actorId, at, sent, idempotencyKey = null, projection } = recorded;
  const { id: applicationId, lastHash: previousHash } = application;
  const sequence = application.version + 1;
  const facts = sent ? { ...recorded.facts, sent: hashOfSubmission(vault, sent) } : recorded.facts;
  const content = { applicationId, sequence, step, status, actorId, at, facts };
  const hash = hashOf(vault, { previousHash }, eventContent(content));
  const id = newId();
  const data = vault.seal(JSON.stringify(facts), `application_events.data:${id}`);
  const moved = {
    ...application,
    ...projection,
    ...marks[step],
    status,
    version: sequence,
    lastHash: hash,
    updatedAt: at,
  };
  const row = { ...moved, id, ...content, data, idempotencyKey, previousHash, hash };
  if (!sent) return { application: moved, written: takeStep(db, row) };
  const submissionId = newId();
  const answersLeft = vault.seal(JSON.stringify(sent.answers), `applications.answers:${applicationId}`);
  const answers = vault.seal(JSON.stringify(sent.answers), `submissions.answers:${submissionId}`);
  const document = vault.seal(JSON.stringify(sent.document), `submissions.document:${submissionId}`);
  const frozen = { ...row, answers, answersLeft, document, terms: sent.terms, submissionId };
  return { application: { ...moved, answers: sent.answers, typed: {} }, written: takeStepAndFreeze(db, frozen) };
}

type StepRow = typeof applicationEvents.$inferSelect & Omit<Application, 'answers' | 'typed' | 'proofs' | 'form'>;

/** One statement for event and projection; the projection is written whole, but for the answers. */
const takeStep = statement<StepRow, unknown>((db) => {
  const { answers: _answers, setAside: _setAside, typed: _typed, ...projection } = placeholdersOfProjection();
  return db
    .with(appendedTo(db))
    .update(applications)
    .set({ ...projection, typed: typedWhileCorrecting })
    .where(eq(applications.id, sql.placeholder('applicationId')))
    .prepare('take_step');
});

/** With a step that sends something: what was sent, too, and the answers that are left. */
const takeStepAndFreeze = statement<
  StepRow & { submissionId: string; answers: string; answersLeft: string; document: string; terms: Terms },
  unknown
>((db) => {
  const submission = placeholdersFor(submissions);
  const frozen = db.$with('frozen').as(
    db
      .insert(submissions)
      .values({ ...submission, id: sql`${sql.placeholder('submissionId')}` })
      .returning({ id: submissions.id }),
  );
  return db
    .with(appendedTo(db), frozen)
    .update(applications)
    .set({
      ...placeholdersOfProjection(),
      answers: sql`${sql.placeholder('answersLeft')}`,
      setAside: null,
      typed: null,
    })
    .where(eq(applications.id, sql.placeholder('applicationId')))
    .prepare('take_step_and_freeze');
});

/** What is typed on pages of a correction goes with it. */
const typedWhileCorrecting = sql`case when ${sql.placeholder('status')}::text = 'correction_requested' then ${applications.typed} end`;

const appendedTo = (db: Database) =>
  db
    .$with('appended')
    .as(
      db.insert(applicationEvents).values(placeholdersFor(applicationEvents)).returning({ id: applicationEvents.id }),
    );

function placeholdersOfProjection() {
  const {
    id: _id,
    formHash: _formHash,
    createdAt: _createdAt,
    proofs: _proofs,
    ...projection
  } = placeholdersFor(applications);
  return projection;
}

type EventContent = Pick<ApplicationEvent, 'sequence' | 'step' | 'status' | 'actorId' | 'at'> & {
  applicationId: string;
  facts: { sent?: string };
};

/** The content that an event's hash covers: the plain facts, not the sealed bytes, so that keys can be rotated. */
export const eventContent = ({ applicationId, sequence, step, status, actorId, at, facts }: EventContent) => ({
  ...{ applicationId, sequence, step, status, actorId, facts },
  at: at.toISOString(),
});
