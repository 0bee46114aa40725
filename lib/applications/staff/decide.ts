import type { ApplicationContext } from '#lib/applications/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err, type Result } from '#lib/kernel/result.ts';
import type { Application } from '#lib/applications/application.ts';
import type { Case } from '#lib/applications/case/record-event.ts';
import type { Outcome } from '#lib/applications/life/review-steps.ts';
import { reasonRefusal, type ReasonRefusal } from './decision-reason.ts';
import { agreedBy, fits } from './permissions.ts';
import { actOnCase, type OnCase, type StaffRefusal } from './staff-act.ts';

export type Decision = OnCase & { outcome: Outcome; reason: string };
export type DecisionRefusal =
  | StaffRefusal
  | ReasonRefusal
  | { code: 'second_person_needed' | 'more_needed' | 'not_yours' };

/** 决定: grants or refuses, with reasons; where the guide says so, not by the one who proposed (Licensing Law Art. 38). */
export function decide(
  ctx: ApplicationContext,
  { outcome, reason, ...on }: Decision,
): Promise<Result<Application, DecisionRefusal>> {
  return actOnCase<Outcome, DecisionRefusal>(ctx, on, {
    step: outcome,
    effect: (found) => {
      const refusal = reasonRefusal(ctx, found.application, { outcome, reason }) ?? refusalOf(outcome, ctx, found);
      if (refusal) return err(refusal);
      return {
        facts: { reason },
        projection: { decidedAt: ctx.now() },
      };
    },
  });
}

const refusalOf = (outcome: Outcome, { actor, now }: ApplicationContext, found: Case): DecisionRefusal | undefined =>
  fits(outcome, actor, { ...found, today: dayOf(now()) }) ? undefined : { code: codeFor(found) };

function codeFor({
  events,
  terms: { approval, approvers = 1 },
}: Case): 'not_yours' | 'second_person_needed' | 'more_needed' {
  if (approval === 'one-person') return 'not_yours';
  return agreedBy(events).length < approvers - 1 ? 'more_needed' : 'second_person_needed';
}
