import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { together } from '#lib/kernel/together.ts';
import type { Occasion } from '#lib/notifications/letter.ts';
import type { Application, ApplicationEvent, EventFacts, Status, Step } from './application.ts';
import { datesOf } from './reckon.ts';
import { recordStep, type Taken } from './store.ts';
import { tellApplicant } from './tell.ts';
import type { Terms } from './terms.ts';

/** A submitted case, locked for an act on it. */
export type Case = { application: Application; events: ApplicationEvent[]; terms: Terms };

/** What a step comes to: its facts, what changes beside the status, and what the applicant is told. */
export type Deed = {
  facts: EventFacts;
  projection?: Taken['projection'];
  tell?: Occasion;
  idempotencyKey?: string;
};

/** Writes a step: event, clock, letter, record. Also the way of the system's own steps. */
export async function carryOut(
  ctx: Pick<Context, 'db' | 'vault' | 'now'> & { actor: { id: string } | null },
  { application, events, terms }: Case,
  { step, status, facts, projection, tell, idempotencyKey }: Deed & { step: Step; status: Status },
): Promise<Application> {
  const at = ctx.now();
  const actorId = ctx.actor?.id ?? null;
  const event = { sequence: application.version + 1, step, status, actorId, actorName: null, at, facts };
  const dates = datesOf(status, { events: [...events, event], terms }, dayOf(at));
  const [moved] = await together([
    recordStep(ctx, application, {
      ...{ step, status, actorId, at, facts, idempotencyKey },
      projection: { ...dates, ...projection },
    }),
    tell && tellApplicant(ctx, application, { occasion: tell, terms }),
    // Last, because others wait for the end of the log until this transaction is over.
    record(ctx.db, ctx.vault, { actorId, action: step, subject: `application:${application.id}`, at }),
  ] as const);
  return moved;
}
