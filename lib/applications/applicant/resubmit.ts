import { onlyTaken } from '#lib/forms/conditions.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { actOnMine, type ApplicantRefusal } from './applicant-act.ts';
import { after } from '#lib/applications/life/life.ts';
import { isForCompany, type Application } from '#lib/applications/application.ts';
import type { CorrectionItem } from '#lib/applications/life/intake-steps.ts';
import { checkFiles, withFiles, type FilesNotReady } from '#lib/applications/draft/files.ts';
import { firstOpenPage } from '#lib/applications/open-page.ts';
import { itemsAskedFor, unchanged } from '#lib/applications/correction.ts';
import { provedDocument } from '#lib/applications/proofs/proved-document.ts';
import { withAllProved, type NotProved } from '#lib/applications/proofs/all-proved.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import { recordEvent, type Case } from '#lib/applications/case/record-event.ts';
import { trackingSecretHashOf } from '#lib/applications/case/tracking-secret.ts';
import { listSubmissions } from '#lib/applications/case/submission-store.ts';
import { recuseRelatives } from '#lib/applications/recusal/recuse-relatives.ts';
import { nameIn } from '#lib/applications/filing/file-draft.ts';

export type Resubmit = { applicationId: string; reply: string };

type Unfinished =
  | FilesNotReady
  | NotProved
  | { code: 'incomplete'; page: string }
  | { code: 'untouched'; items: CorrectionItem[] };
export type ResubmitRefusal = ApplicantRefusal | Unfinished;

/** Sends what was put right, once: a new submission is frozen beside the first. */
export const resubmit = (
  ctx: ApplicationContext,
  { applicationId, reply }: Resubmit,
): Promise<Result<Application, ResubmitRefusal>> =>
  actOnMine<Application, Unfinished>(ctx, applicationId, async (inside, found) => {
    const { terms } = found;
    const status = after(found.application.status, 'resubmit');
    if (!status) return err({ code: 'not_possible', status: found.application.status });
    const ready = await checkCorrected(inside, found);
    if (!ready.ok) return ready;
    const application = ready.value;
    const items = reply ? [] : await untouched(inside, { ...found, application });
    if (items.length > 0) return err({ code: 'untouched', items });

    const { locale } = application;
    const answers = onlyTaken(application.form, application.answers);
    await recuseRelatives(inside, { ...application, answers });
    const resent = await recordEvent(
      inside,
      { ...found, application },
      {
        ...{ step: 'resubmit', status, facts: { reply } },
        sent: { answers, document: provedDocument(application, answers), terms, locale },
        projection: { correctionDueOn: null, ...aboutApplicant(ctx.vault, application, answers) },
      },
    );
    return ok(resent);
  });

/** The application with its files and proofs, if what was put right can be sent. */
async function checkCorrected(inside: ApplicationContext, found: Case): Promise<Result<Application, Unfinished>> {
  const application = await withFiles(inside, found.application);
  const open = firstOpenPage(application, asOf(inside));
  if (open) return err({ code: 'incomplete', page: open.id });
  const files = await checkFiles(inside, application);
  return files.ok ? withAllProved(inside, application, found.events) : files;
}

/** Items that nothing was done about; a reply to staff is enough to send them. */
async function untouched(ctx: ApplicationContext, { application, events }: Case): Promise<CorrectionItem[]> {
  const last = (await listSubmissions(ctx, application.id)).at(-1);
  return last ? unchanged(itemsAskedFor(application, events), application, last.answers) : [];
}

/** A name or a telephone number that was put right is what staff find and what tracking asks for from now on. */
function aboutApplicant(
  vault: Vault,
  { form, reference, applicantName, ...company }: Application,
  answers: Answers,
): Pick<Application, 'applicantName' | 'trackingSecretHash'> {
  return {
    applicantName: isForCompany(company) ? applicantName : (nameIn(form, answers) ?? applicantName),
    trackingSecretHash: trackingSecretHashOf(vault, { reference: reference ?? '', form, answers }),
  };
}
