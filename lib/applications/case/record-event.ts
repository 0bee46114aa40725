import type { Head } from '#lib/audit/chain.ts';
import { record, takeEnd } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { together } from '#lib/kernel/pipeline.ts';
import type { Occasion } from '#lib/notifications/letter.ts';
import type { Addressee } from '#lib/notifications/addressee.ts';
import { tell } from '#lib/notifications/notify.ts';
import { addresseeOf } from './addressee.ts';
import type { Application, ApplicationEvent, EventFacts, Status, Step } from '#lib/applications/application.ts';
import { datesOf } from '#lib/applications/clock/case-clock.ts';
import { recordStep, type Moved, type Taken } from './event-store.ts';
import type { Sent } from './submission.ts';
import type { Terms } from '#lib/applications/terms.ts';

/**
 * A submitted case, locked for an act on it. Where its applicant is written to and the end of the log are known where they
 * were read with it, which spares a wait for the database's answer.
 */
export type Case = {
  application: Application;
  events: ApplicationEvent[];
  terms: Terms;
  applicant?: Addressee;
  end?: Head;
};

/** What a step comes to: its facts, what is sent with it, what changes beside the status, and what the applicant is told. */
export type Deed = {
  facts: EventFacts;
  sent?: Sent;
  projection?: Taken['projection'];
  tell?: Occasion;
  idempotencyKey?: string;
};

/** Which step, and the status it leads to. */
type Move = { step: Step; status: Status };

type Writing = Pick<Context, 'db' | 'vault' | 'now'> & { actor: { id: string } | null };

/** What the log calls an application. */
export const subjectOf = (applicationId: string): string => `application:${applicationId}`;

/** Writes a step: event, clock, letter, record. Also the way of the system's own steps. */
export async function carryOut(ctx: Writing, found: Case, step: Deed & Move): Promise<Application> {
  const { application, written } = await askFor(ctx, found, step);
  await written;
  return application;
}

/**
 * Reads what a step lacks and asks for all that it writes, without waiting. Where `written` is awaited after the transaction
 * only, the commit leaves in one go with the last writes, and undoes them all where one of them fails.
 */
export async function askFor(
  ctx: Writing,
  { application, events, terms, ...known }: Case,
  { step, status, facts, sent, projection, tell: occasion, idempotencyKey }: Deed & Move,
): Promise<Moved> {
  const { id } = application;
  const subject = subjectOf(id);
  const [addressee, end] = await together([
    occasion && addresseeOf(ctx.db, application, known.applicant),
    known.end ?? takeEnd(ctx.db, subject),
  ] as const);
  const at = ctx.now();
  const actorId = ctx.actor?.id ?? null;
  const event = { sequence: application.version + 1, step, status, actorId, actorName: null, at, facts };
  const dates = datesOf(status, { events: [...events, event], terms }, dayOf(at));
  const moved = recordStep(ctx, application, {
    ...{ step, status, actorId, at, facts, sent, idempotencyKey },
    projection: { ...dates, ...projection },
  });
  const written = together([
    moved.written,
    addressee && occasion && tell(ctx, addressee, { applicationId: id, occasion, facts: terms.service }),
    record(ctx.db, ctx.vault, { actorId, action: step, subject, at, end }),
  ]);
  // Whoever awaits it hears of a failure; until then it is no unhandled one.
  written.catch(() => undefined);
  return { ...moved, written };
}
