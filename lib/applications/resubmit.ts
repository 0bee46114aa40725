import { onlyTaken } from '#lib/catalogue/journey.ts';
import type { Context } from '#lib/kernel/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { accept, refuse, type Result } from '#lib/kernel/result.ts';
import { actOnMine, type ApplicantRefusal } from './applicant-act.ts';
import { after, type Application } from './application.ts';
import { firstOpenPage } from './complete.ts';
import { documentOf } from './document.ts';
import { carryOut } from './carry-out.ts';
import { insertSubmission } from './submission-store.ts';
import { hashOfSubmission } from './submission.ts';

export type Resubmit = { applicationId: string; reply: string };

/** Sends what was put right: a new submission is frozen beside the first. */
export const resubmit = (
  ctx: Context,
  { applicationId, reply }: Resubmit,
): Promise<Result<Application, ApplicantRefusal | { code: 'incomplete'; page: string }>> =>
  actOnMine<Application, { code: 'incomplete'; page: string }>(ctx, applicationId, async (inside, found) => {
    const { application, terms } = found;
    const status = after(application.status, 'resubmit');
    if (!status) return refuse({ code: 'not_possible', status: application.status });
    const open = firstOpenPage(application.form, application.answers, dayOf(ctx.now()));
    if (open) return refuse({ code: 'incomplete', page: open.id });

    const { form, locale } = application;
    const answers = onlyTaken(form, application.answers);
    const document = documentOf(form, answers, locale);
    const resent = await carryOut(inside, found, {
      step: 'resubmit',
      status,
      facts: { reply, sent: hashOfSubmission(ctx.vault, { answers, document, terms, locale }) },
      projection: { correctionDueOn: null, answers },
      tell: 'received',
    });
    await insertSubmission(inside, application, {
      sequence: resent.version,
      answers,
      document,
      terms,
      locale,
      at: ctx.now(),
    });
    return accept(resent);
  });
