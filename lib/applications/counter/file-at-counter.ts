import { record } from '#lib/audit/record.ts';
import { isForCompany, type Application } from '#lib/applications/application.ts';
import { enteredBy, findApplication, saveAnswers } from '#lib/applications/case/store.ts';
import { listSubmissions } from '#lib/applications/case/submission-store.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { keepCompany } from '#lib/applications/company/join-account.ts';
import { submit, type SubmitRefusal } from '#lib/applications/draft/submit.ts';
import { findDuplicates, type Duplicate } from '#lib/applications/finding/find-duplicates.ts';
import type { Proxy } from '#lib/applications/life/at-counter.ts';
import { deskOf } from '#lib/applications/life/states.ts';
import { officeOf } from '#lib/applications/staff/office-of.ts';
import { holds } from '#lib/applications/staff/permissions.ts';
import { isOwn } from '#lib/applications/staff/staff-act.ts';
import { numbersIn } from '#lib/applications/terms/terms-of-case.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { textIn } from '#lib/forms/kinds/value.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import type { Problems } from '#lib/forms/read-page.ts';
import { findDetails } from '#lib/identity/details.ts';
import { keepStated } from '#lib/identity/person-at-counter.ts';
import { allOrNothing } from '#lib/kernel/all-or-nothing.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { companyIn, identityIn } from './counter-page.ts';
import { setLocale } from './counter-store.ts';
import { isMine } from './open-counter.ts';
import { readFiling, type Ticks } from './read-filing.ts';
import { settleAtCounter, type Settlement, type SettleRefusal } from './settle-at-counter.ts';

export type Filing = {
  applicationId: string;
  /** What was typed, by the names of the form. */
  raw: Raw;
  ticks: Ticks;
  /** How whoever stands there is written to; a company with an account here is written to there. */
  letters: { locale: Locale; email: string | undefined };
  proxy: Proxy | undefined;
  /** The officer has seen that another open case may be the same. */
  anyway: boolean;
  settlement: Settlement;
};

export type FilingRefusal =
  | { code: 'unknown_draft' | 'not_your_department' | 'own_application' }
  | { code: 'invalid'; form: Application['form']; problems: Problems }
  | { code: 'duplicates'; duplicates: Duplicate[] }
  | SubmitRefusal
  | SettleRefusal;

/**
 * Files what an officer entered for whoever stands at the counter, ticks its checklist and takes the steps that follow, all
 * or nothing. A draft is filed once: a second try gives the first result.
 */
export const fileAtCounter = (ctx: ApplicationContext, filing: Filing): Promise<Result<Application, FilingRefusal>> =>
  allOrNothing(ctx, async (inside): Promise<Result<Application, FilingRefusal>> => {
    const draft = await findApplication(inside, {
      ...{ id: filing.applicationId, lock: true },
      of: enteredBy(ctx.actor.id),
    });
    if (!draft) return err({ code: 'unknown_draft' });
    if (draft.status !== 'draft') return ok(draft);
    if (!isMine(ctx.actor, draft)) return err({ code: 'not_your_department' });
    const company = companyIn(draft.form);
    const proxy = company ? undefined : filing.proxy;
    const { answers, problems } = await readFiling(inside, draft, filing);
    if (Object.keys(problems).length > 0) return err({ code: 'invalid', form: draft.form, problems });
    if (await isForOneself(inside, draft, { answers, proxy })) return err({ code: 'own_application' });
    const filed = await fileDraft(inside, draft, { ...filing, answers, proxy });
    if (!filed.ok) return filed;
    // Somebody they declared as a relative may have a part in it, or they act for the company.
    if (await isOwn(inside, filed.value)) return err({ code: 'own_application' });
    const duplicates = filing.anyway ? [] : await duplicatesOf(inside, filed.value);
    if (duplicates.length > 0) return err({ code: 'duplicates', duplicates });
    return settleAtCounter(inside, filed.value, filing);
  });

/** Nobody enters what they are a party of, whether as the applicant, in another role, or as who acts for them. */
async function isForOneself(
  ctx: ApplicationContext,
  { form }: Application,
  { answers, proxy }: { answers: Answers; proxy: Proxy | undefined },
): Promise<boolean> {
  const { residentId } = await findDetails(ctx);
  const numbers = [...numbersIn({ form, answers }).map(({ number }) => number), proxy?.residentId];
  return residentId !== undefined && numbers.includes(residentId);
}

/** Keeps what was said with whoever stands there, and sends the draft in the officer's name. */
async function fileDraft(
  ctx: ApplicationContext,
  draft: Application,
  { answers, letters, proxy }: Pick<Filing, 'letters' | 'proxy'> & { answers: Answers },
): Promise<Result<Application, SubmitRefusal>> {
  const { id, applicantId } = draft;
  const at = ctx.now();
  const asked = identityIn(draft.form);
  const company = companyIn(draft.form);
  const said = (field: string | undefined) => (field && textIn(answers, field)) ?? '';
  const stated = { name: said(asked?.name), residentId: said(asked?.residentId), phone: said(asked?.phone) };
  await keepStated(ctx, applicantId, { ...stated, ...letters });
  await setLocale(ctx.db, id, letters.locale);
  await saveAnswers(ctx, draft, { answers, typed: draft.typed, at });
  if (company) await keepCompany(ctx, draft, { name: said(company.name), creditCode: said(company.creditCode) });
  const mayOwn = holds(ctx.actor, { application: draft }, [...(deskOf('submitted') ?? [])]);
  const facts = officeOf(ctx.actor, { ...draft, status: 'submitted' });
  const sent = await submit(
    { ...ctx, actor: { id: applicantId, name: stated.name, posts: [] } },
    {
      ...{ applicationId: id, idempotencyKey: id },
      entered: {
        ...{ officer: ctx.actor, counter: { ...(proxy && { proxy }), ...(company && { handler: stated.name }) } },
        owner: mayOwn ? { ownerId: ctx.actor.id, why: 'filed' } : undefined,
      },
    },
  );
  if (sent.ok)
    await record(ctx.db, ctx.vault, {
      ...{ actorId: ctx.actor.id, action: 'file_at_counter', subject: subjectOf(id), facts, at },
    });
  return sent;
}

/** Open cases of the same person or company for the same service: an officer is told of them before another is filed. */
async function duplicatesOf(ctx: ApplicationContext, application: Application): Promise<Duplicate[]> {
  const departments = [...new Set(ctx.actor.posts.map(({ department }) => department))];
  const submissions = await listSubmissions(ctx, application.id);
  const found = await findDuplicates(ctx, { departments, personId: ctx.actor.id }, { application, submissions });
  const same = isForCompany(application) ? 'same_company' : 'same_person';
  return found.filter(({ row, why }) => row.service === application.service && why.includes(same));
}
