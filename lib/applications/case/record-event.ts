import type { Head } from '#lib/audit/chain.ts';
import { lockHead, record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { pipeline } from '#lib/kernel/pipeline.ts';
import type { Addressee } from '#lib/notifications/addressee.ts';
import { enterInbox } from '#lib/notifications/notify.ts';
import { findCreditCode } from '#lib/organisations/read.ts';
import { addresseeOf } from './addressee.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import type { Status } from '#lib/applications/life/states.ts';
import { life, type FactsOf, type Happening, type Step } from '#lib/applications/life/life.ts';
import type { Turn } from '#lib/applications/owner/choose-owner.ts';
import type { Choice } from '#lib/applications/owner/ownership.ts';
import { nextOwner } from '#lib/applications/owner/next-owner.ts';
import { insertOwnership } from '#lib/applications/owner/ownership-store.ts';
import { keepSeat } from '#lib/applications/round/keep-seat.ts';
import { writeTerms } from '#lib/applications/terms/write-terms.ts';
import { datesOf } from '#lib/applications/clock/case-clock.ts';
import { writeStep, type Moved, type Recorded } from './event-store.ts';
import type { Sent } from './submission.ts';
import type { Terms } from '#lib/applications/life/terms.ts';

/**
 * A submitted case, locked for an act on it. `applicant` and `head` (the end of the log) are there if they were read with
 * it, which saves a round trip.
 */
export type Case = {
  application: Application;
  events: ApplicationEvent[];
  terms: Terms;
  applicant?: Addressee;
  head?: Head;
};

/** The effect of a step: its facts, the submission sent with it, and changes to the row beside its status. */
export type Effect<S extends Step = Step> = {
  facts: FactsOf[S];
  sent?: Sent;
  projection?: Recorded['projection'];
  /** Who gets the case by this step, if its rule does not say so by itself. */
  owner?: Choice;
  idempotencyKey?: string;
};

type Move<S extends Step> = { step: S; status: Status };

type Writing = Omit<ApplicationContext, 'actor'> & { actor: { id: string } | null };

export const subjectOf = (applicationId: string): string => `application:${applicationId}`;

/** Writes a step: event, dates, owner, what it is found by, line in the inbox, audit record. The system's own steps go this way too. */
export async function recordEvent<S extends Step>(
  ctx: Writing,
  found: Case,
  step: Effect<S> & Move<S>,
): Promise<Application> {
  const { application, written } = await startRecording(ctx, found, step);
  await written;
  return application;
}

/**
 * Reads what a step lacks and starts all its writes without waiting for them. A caller that awaits `written` after the
 * transaction sends the commit together with the last writes; a failed write still undoes everything.
 */
export async function startRecording<S extends Step>(
  ctx: Writing,
  { application, events, terms, ...known }: Case,
  { step, status, facts, sent, projection, owner, idempotencyKey }: Effect<S> & Move<S>,
): Promise<Moved> {
  const { id } = application;
  const subject = subjectOf(id);
  const { letter } = life[step];
  const [addressee, head, choice, creditCode] = await pipeline([
    letter && addresseeOf(ctx.db, application, known.applicant),
    known.head ?? lockHead(ctx.db, subject),
    owner ?? nextOwner(ctx, application, turnAfter(application, { step, status, projection })),
    sent && application.organisationId ? findCreditCode(ctx.db, application.organisationId) : undefined,
  ] as const);
  const at = ctx.now();
  const actorId = ctx.actor?.id ?? null;
  // The signature pairs a step with its facts; the union of events cannot express that for a variable step.
  const happened = { step, facts } as unknown as Happening;
  const event = { ...happened, sequence: application.version + 1, status, actorId, actorName: null, at };
  const dates = datesOf(status, { events: [...events, event], terms }, { calendar: ctx.calendar, today: dayOf(at) });
  const moved = writeStep(ctx, application, {
    ...{ step, status, actorId, at, facts, sent, idempotencyKey },
    projection: { ...dates, ...projection, ...(choice && { assigneeId: choice.ownerId }) },
  });
  const written = pipeline([
    moved.written,
    keepSeat(ctx.db, { applicationId: id, from: application.status, to: status, at }),
    sent && writeTerms(ctx, { ...moved.application, creditCode }),
    choice &&
      choice.ownerId !== application.assigneeId &&
      insertOwnership(ctx.db, { ...choice, applicationId: id, byId: actorId, at }),
    addressee &&
      letter &&
      enterInbox(ctx, addressee.personId, { applicationId: id, occasion: letter, facts: terms.service }),
    record(ctx.db, ctx.vault, { actorId, action: step, subject, at, head }),
  ]);
  // A failure reaches whoever awaits `written`; until then Node must not report it as unhandled.
  written.catch(() => undefined);
  return { ...moved, written };
}

/** Steps by which a second person gives a case back to whoever put it to them. */
const returning: Step[] = ['send_back', 'extend', 'decline_extension'];

/** The case as the rule of ownership sees it after a step; what was sent back goes to whoever proposed it. */
const turnAfter = (
  { assigneeId, proposedById }: Application,
  { step, status, projection }: Move<Step> & Pick<Effect, 'projection'>,
): Turn => ({
  status,
  ownerId: assigneeId,
  proposedById: projection?.proposedById ?? proposedById,
  backTo: returning.includes(step) ? proposedById : undefined,
});
