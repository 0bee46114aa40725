import type { Context } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { actOnMine, type ApplicantRefusal } from './applicant-act.ts';
import { after, type Application } from '#lib/applications/application.ts';
import { carryOut } from '#lib/applications/case/record-event.ts';

/** 撤件: at any time before the decision. */
export const withdraw = (
  ctx: Context,
  { applicationId, reason }: { applicationId: string; reason: string },
): Promise<Result<Application, ApplicantRefusal>> =>
  actOnMine(ctx, applicationId, async (inside, found) => {
    const status = after(found.application.status, 'withdraw');
    if (!status) return err({ code: 'not_possible', status: found.application.status });
    return ok(await carryOut(inside, found, { step: 'withdraw', status, facts: { reason }, tell: 'withdrawn' }));
  });
