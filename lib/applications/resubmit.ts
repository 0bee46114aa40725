import { onlyTaken } from '#lib/catalogue/journey.ts';
import type { Answers } from '#lib/catalogue/form.ts';
import type { Context } from '#lib/kernel/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { accept, refuse, type Result } from '#lib/kernel/result.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { actOnMine, type ApplicantRefusal } from './applicant-act.ts';
import { after, type Application, type CorrectionItem } from './application.ts';
import { firstOpenPage } from './complete.ts';
import { itemsAskedFor, unchanged } from './correction.ts';
import { documentOf } from './document.ts';
import { carryOut, type Case } from './carry-out.ts';
import { secondFactHash } from './second-fact.ts';
import { listSubmissions } from './submission-store.ts';
import { nameIn } from './submit.ts';

export type Resubmit = { applicationId: string; reply: string };

type Unfinished = { code: 'incomplete'; page: string } | { code: 'untouched'; items: CorrectionItem[] };
export type ResubmitRefusal = ApplicantRefusal | Unfinished;

/** Sends what was put right, once: a new submission is frozen beside the first. */
export const resubmit = (
  ctx: Context,
  { applicationId, reply }: Resubmit,
): Promise<Result<Application, ResubmitRefusal>> =>
  actOnMine<Application, Unfinished>(ctx, applicationId, async (inside, found) => {
    const { application, terms } = found;
    const status = after(application.status, 'resubmit');
    if (!status) return refuse({ code: 'not_possible', status: application.status });
    const open = firstOpenPage(application.form, application.answers, dayOf(ctx.now()));
    if (open) return refuse({ code: 'incomplete', page: open.id });
    const items = reply ? [] : await untouched(inside, found);
    if (items.length > 0) return refuse({ code: 'untouched', items });

    const { form, locale } = application;
    const answers = onlyTaken(form, application.answers);
    const resent = await carryOut(inside, found, {
      ...{ step: 'resubmit', status, facts: { reply }, tell: 'received' },
      sent: { answers, document: documentOf(form, answers, locale), terms, locale },
      projection: { correctionDueOn: null, ...aboutApplicant(ctx.vault, application, answers) },
    });
    return accept(resent);
  });

/** What nothing was done about; a word of explanation is enough. */
async function untouched(ctx: Context, { application, events }: Case): Promise<CorrectionItem[]> {
  const last = (await listSubmissions(ctx, application.id)).at(-1);
  return last ? unchanged(itemsAskedFor(application, events), application, last.answers) : [];
}

/** A name or a telephone number that was put right is what staff find and what tracking asks for from now on. */
function aboutApplicant(
  vault: Vault,
  { form, reference, organisationId, applicantName }: Application,
  answers: Answers,
): Pick<Application, 'applicantName' | 'secondFactHash'> {
  return {
    applicantName: organisationId ? applicantName : (nameIn(form, answers) ?? applicantName),
    secondFactHash: secondFactHash(vault, { reference: reference ?? '', form, answers }),
  };
}
