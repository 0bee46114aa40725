import type { Application } from '#lib/applications/application.ts';
import { arrivesByHand, checklistOf } from '#lib/applications/checklist/checklist.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Outcome } from '#lib/applications/life/review-steps.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { acceptFiling, type AcceptanceRefusal } from '#lib/applications/intake/accept-filing.ts';
import { usualApproval } from '#lib/applications/staff/decision-reason.ts';
import { decideAtOnce, type AtOnceRefusal } from '#lib/applications/staff/decide-at-once.ts';
import { tickCheck } from '#lib/applications/staff/tick-check.ts';
import type { StaffRefusal } from '#lib/applications/staff/staff-act.ts';
import { locales } from '#lib/kernel/locale.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import type { Ticks } from './read-filing.ts';

/** What is done at the counter once it is filed: decided at once, accepted, or nothing more. */
export type Settlement =
  | { step: Outcome; reason: string; way: string | undefined; wayReason: string }
  /** Papers that are missing come within so many working days. */
  | { step: 'accept'; days: number | undefined }
  | { step: 'none' };

export type SettleRefusal = AtOnceRefusal | AcceptanceRefusal | StaffRefusal;

/** Ticks the checklist of what was filed, then takes the steps through the acts of the desk, which check for themselves. */
export async function settleAtCounter(
  ctx: ApplicationContext,
  application: Application,
  { ticks, settlement }: { ticks: Ticks; settlement: Settlement },
): Promise<Result<Application, SettleRefusal>> {
  await tickAll(ctx, application, ticks);
  const on = { applicationId: application.id, version: application.version };
  switch (settlement.step) {
    case 'none':
      return ok(application);
    case 'accept':
      return acceptFiling(ctx, { ...on, ...(settlement.days && { missing: 'promised', days: settlement.days }) });
    case 'approve':
    case 'refuse': {
      const { step: outcome, ...decision } = settlement;
      return decideAtOnce(ctx, { ...on, outcome, ...decision, reason: inTheirs(ctx, application, decision.reason) });
    }
  }
}

/** The usual reason of an approval stands there before it is known in which language it is read. */
function inTheirs(ctx: ApplicationContext, application: Application, reason: string): string {
  const isUsual = locales.some((locale) => reason.trim() === usualApproval(ctx, { ...application, locale }));
  return isUsual ? usualApproval(ctx, application) : reason;
}

async function tickAll(ctx: ApplicationContext, { id, ...filed }: Application, ticks: Ticks): Promise<void> {
  const terms = await findTerms(ctx.db, id);
  if (!terms) throw new Error('A case without terms');
  for (const line of checklistOf({ ...filed, terms }, [])) {
    const { item } = line;
    if (arrivesByHand(line) && ticks.received.includes(item))
      await tickCheck(ctx, { applicationId: id, item, mark: 'received', isOn: true });
    if (ticks.verified.includes(item)) await tickCheck(ctx, { applicationId: id, item, mark: 'verified', isOn: true });
  }
}
