import { silenceOf } from '#lib/catalogue/case-rules.ts';
import type { Day } from '#lib/kernel/day.ts';
import { recordEvent, type Case } from '#lib/applications/case/record-event.ts';
import { asOf, withDates } from '#lib/applications/clock/case-clock.ts';
import { after } from '#lib/applications/life/life.ts';
import { listUndecided } from './due-store.ts';
import { eachCase, type Clockwork } from './each-case.ts';

export type Deemed = { approved: number; refused: number };

const steps = { 'tacit-approval': 'deem_approved', 'tacit-refusal': 'deem_refused' } as const;

/**
 * Decides what nobody decided by the last day of the law, where the service says what its silence means; once, however late
 * the job runs and however many processes run it. A clock that stands still has no last day. The days are counted in the
 * calendar of now.
 */
export async function decideBySilence(ctx: Clockwork, pageSize = 200): Promise<Deemed> {
  const deemed = { approved: 0, refused: 0 };
  const on = asOf(ctx);
  await eachCase(ctx, { list: (db, page) => listUndecided(db, on.today, page), pageSize }, async (inside, stored) => {
    const found = { ...stored, application: withDates(stored.application, stored, on) };
    const step = silentStep(found, on.today);
    const status = step && after(found.application.status, step);
    const by = found.application.statutoryDueOn;
    if (!step || !status || !by) return;
    await recordEvent({ ...inside, actor: null }, found, {
      ...{ step, status, facts: { by } },
      projection: { decidedAt: ctx.now(), proposedById: null },
    });
    deemed[step === 'deem_approved' ? 'approved' : 'refused'] += 1;
  });
  return deemed;
}

/** The last day is looked at again, because the case may have moved since it was listed. */
function silentStep({ application, terms }: Case, today: Day) {
  const { decision } = silenceOf(terms);
  const { statutoryDueOn } = application;
  return decision !== 'none' && statutoryDueOn !== null && statutoryDueOn < today ? steps[decision] : undefined;
}
