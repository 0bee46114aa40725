import type { ApplicationContext } from '#lib/applications/context.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { after } from '#lib/applications/life/life.ts';
import type { Status } from '#lib/applications/life/states.ts';
import { recordEvent, type Case } from '#lib/applications/case/record-event.ts';
import { listLateFilings } from '#lib/applications/case/list-store.ts';
import { findApplication, listEvents } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';

type Clockwork = Omit<ApplicationContext, 'actor'>;
export type Kept = { deemedAccepted: number; lapsed: number };

/**
 * What happens by time alone: a licence filing without an answer in five working days counts as accepted
 * on the day it was received (Licensing Law Art. 32); a correction left unanswered lapses.
 * A case that fails keeps no other waiting; afterwards what they failed of is thrown, together.
 */
export async function applyTimeLimits(ctx: Clockwork, pageSize = 200): Promise<Kept> {
  const kept = { deemedAccepted: 0, lapsed: 0 };
  const failures: unknown[] = [];
  let page: string[] = [];
  do {
    page = await listLateFilings(ctx.db, { today: dayOf(ctx.now()), after: page.at(-1), limit: pageSize });
    for (const id of page) {
      const taking = ctx.db.transaction((db) => takeTimeStep({ ...ctx, db }, id));
      const step = await taking.catch((error: unknown) => void failures.push(error));
      if (step === 'deem_accepted') kept.deemedAccepted += 1;
      if (step === 'lapse') kept.lapsed += 1;
    }
  } while (page.length === pageSize);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} late cases failed`);
  return kept;
}

async function takeTimeStep(ctx: Clockwork, id: string): Promise<'deem_accepted' | 'lapse' | undefined> {
  const application = await findApplication(ctx, { id, of: undefined, lock: true });
  const terms = application && (await findTerms(ctx.db, id));
  if (!application || !terms) return undefined;
  const found = { application, terms, events: await listEvents(ctx, id) };
  const step = timeStep(found, dayOf(ctx.now()));
  const status = step && after(application.status, step);
  if (!step || !status) return undefined;

  if (step === 'lapse') await recordEvent({ ...ctx, actor: null }, found, { step, status, facts: {} });
  else await deemAccepted(ctx, found, status);
  return step;
}

async function deemAccepted(ctx: Clockwork, found: Case, status: Status): Promise<void> {
  const acceptedAt = found.events.findLast(({ step }) => step === 'submit' || step === 'resubmit')?.at ?? ctx.now();
  await recordEvent({ ...ctx, actor: null }, found, {
    ...{ step: 'deem_accepted', status, facts: { asOf: dayOf(acceptedAt) } },
    projection: { acceptedAt },
  });
}

/**
 * Only licences are accepted by silence; for other item types the law knows no such effect. The day is looked at again,
 * because the case may have moved since it was listed.
 */
function timeStep({ application, terms }: Case, today: Day): 'deem_accepted' | 'lapse' | undefined {
  const { status, dueOn, correctionDueOn } = application;
  if (status === 'correction_requested') return isPast(correctionDueOn, today) ? 'lapse' : undefined;
  return status === 'submitted' && terms.type === '01' && isPast(dueOn, today) ? 'deem_accepted' : undefined;
}

const isPast = (day: Day | null, today: Day): boolean => day !== null && day < today;
