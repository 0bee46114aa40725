import { silenceOf } from '#lib/catalogue/case-rules.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { after } from '#lib/applications/life/life.ts';
import type { Status } from '#lib/applications/life/states.ts';
import { recordEvent, type Case } from '#lib/applications/case/record-event.ts';
import { asOf, withDates } from '#lib/applications/clock/case-clock.ts';
import { listLateFilings } from './due-store.ts';
import { eachCase, type Clockwork } from './each-case.ts';

export type Kept = { deemedAccepted: number; lapsed: number };

/**
 * What happens by time alone: a filing, of a licence above all, without an answer in five working days counts as accepted
 * on the day it was received (Licensing Law Art. 32); a correction left unanswered lapses. The days are counted in the
 * calendar of now, not taken from what was stored.
 */
export async function applyTimeLimits(ctx: Clockwork, pageSize = 200): Promise<Kept> {
  const kept = { deemedAccepted: 0, lapsed: 0 };
  const on = asOf(ctx);
  await eachCase(ctx, { list: (db, page) => listLateFilings(db, on, page), pageSize }, async (inside, stored) => {
    const found = { ...stored, application: withDates(stored.application, stored, on) };
    const step = timeStep(found, on.today);
    const status = step && after(found.application.status, step);
    if (!step || !status) return;
    if (step === 'lapse') await recordEvent({ ...inside, actor: null }, found, { step, status, facts: {} });
    else await deemAccepted(inside, found, status);
    kept[step === 'lapse' ? 'lapsed' : 'deemedAccepted'] += 1;
  });
  return kept;
}

async function deemAccepted(ctx: Clockwork, found: Case, status: Status): Promise<void> {
  const acceptedAt = found.events.findLast(({ step }) => step === 'submit' || step === 'resubmit')?.at ?? ctx.now();
  await recordEvent({ ...ctx, actor: null }, found, {
    ...{ step: 'deem_accepted', status, facts: { asOf: dayOf(acceptedAt) } },
    projection: { acceptedAt },
  });
}

/**
 * A filing is accepted by silence where the service has it so, as every licence does. The day is looked at again,
 * because the case may have moved since it was listed.
 */
function timeStep({ application, terms }: Case, today: Day): 'deem_accepted' | 'lapse' | undefined {
  const { status, dueOn, correctionDueOn } = application;
  if (status === 'correction_requested') return isPast(correctionDueOn, today) ? 'lapse' : undefined;
  return status === 'submitted' && silenceOf(terms).filing === 'tacit-acceptance' && isPast(dueOn, today)
    ? 'deem_accepted'
    : undefined;
}

const isPast = (day: Day | null, today: Day): boolean => day !== null && day < today;
