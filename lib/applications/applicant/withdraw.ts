import type { ApplicationContext } from '#lib/applications/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { actOnMine, type ApplicantRefusal } from './applicant-act.ts';
import { after } from '#lib/applications/life/life.ts';
import type { Application } from '#lib/applications/application.ts';
import { recordEvent } from '#lib/applications/case/record-event.ts';

/** 撤件: at any time before the decision. */
export const withdraw = (
  ctx: ApplicationContext,
  { applicationId, reason }: { applicationId: string; reason: string },
): Promise<Result<Application, ApplicantRefusal>> =>
  actOnMine(ctx, applicationId, async (inside, found) => {
    const status = after(found.application.status, 'withdraw');
    if (!status) return err({ code: 'not_possible', status: found.application.status });
    return ok(await recordEvent(inside, found, { step: 'withdraw', status, facts: { reason } }));
  });
