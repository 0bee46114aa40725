import type { Context } from '#lib/kernel/context.ts';
import { err, type Result } from '#lib/kernel/result.ts';
import type { Application } from '#lib/applications/application.ts';
import type { Case } from '#lib/applications/case/record-event.ts';
import { mayDecide } from './permissions.ts';
import { actOnCase, type OnCase, type StaffRefusal } from './staff-act.ts';

export type Decision = OnCase & { outcome: 'approve' | 'refuse'; reason: string };
export type DecisionRefusal =
  | StaffRefusal
  | { code: 'reason_missing' }
  | { code: 'second_person_needed' }
  | { code: 'not_taken_up' };

/** 决定: grants or refuses, with reasons; where the guide says so, not by the one who proposed (Licensing Law Art. 38). */
export function decide(
  ctx: Context,
  { outcome, reason, ...on }: Decision,
): Promise<Result<Application, DecisionRefusal>> {
  return actOnCase<DecisionRefusal>(ctx, on, {
    step: outcome,
    deed: (found) => {
      if (outcome === 'refuse' && !reason.trim()) return err({ code: 'reason_missing' });
      const refusal = handsRefusal(ctx, found);
      if (refusal) return err(refusal);
      return {
        facts: { reason },
        projection: { decidedAt: ctx.now() },
        tell: outcome === 'approve' ? 'approved' : 'refused',
      };
    },
  });
}

const handsRefusal = ({ actor }: Context, { application, terms }: Case): DecisionRefusal | undefined =>
  mayDecide(actor, { application, terms })
    ? undefined
    : { code: terms.approval === 'one-person' ? 'not_taken_up' : 'second_person_needed' };
