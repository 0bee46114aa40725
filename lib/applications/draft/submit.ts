import { lockHead } from '#lib/audit/record.ts';
import type { Form } from '#lib/forms/form.ts';
import { textIn, type Answers } from '#lib/forms/kinds/value.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { newReference } from '#lib/identifiers/reference.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { pipeline } from '#lib/kernel/pipeline.ts';
import { isForCompany, type Application } from '#lib/applications/application.ts';
import { changeSince } from './change-since.ts';
import { checkFiles, withFiles, type FilesNotReady } from './files.ts';
import { markOfAll } from './page-mark.ts';
import { firstOpenPage } from '#lib/forms/unfinished-pages.ts';
import { documentOf } from '#lib/forms/readable-copy.ts';
import { trackingSecretHashOf } from '#lib/applications/case/tracking-secret.ts';
import { startRecording, subjectOf, type Case } from '#lib/applications/case/record-event.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import type { Moved } from '#lib/applications/case/event-store.ts';
import { enteredBy, findApplication, lockMine } from '#lib/applications/case/store.ts';
import type { AtCounter } from '#lib/applications/life/at-counter.ts';
import type { Choice } from '#lib/applications/owner/ownership.ts';
import { recuseRelatives } from '#lib/applications/recusal/recuse-relatives.ts';
import { nextOwner } from '#lib/applications/owner/next-owner.ts';
import { enterRound, type NotAdmitted } from '#lib/applications/admission/admit.ts';
import { holdOpen } from '#lib/publishing/switches/hold-open.ts';
import { termsOf } from '#lib/applications/life/terms.ts';

/** The officer who entered it at the counter: the event is theirs, and so is the case if `owner` says so. */
export type Entered = { officer: Actor; counter: AtCounter; owner: Choice | undefined };

/** `seen`: the mark of the answers that the sender has checked. */
export type Submit = { applicationId: string; idempotencyKey: string; seen?: string | undefined; entered?: Entered };
export type SubmitRefusal =
  | { code: 'unknown_application' }
  | { code: 'incomplete'; page: string }
  | { code: 'service_closed' }
  | { code: 'form_changed' | 'answers_changed' }
  | FilesNotReady
  | NotAdmitted;

/** Sends a draft, once: a second try, however it comes, gives the first result. */
export async function submit(
  ctx: ApplicationContext,
  { applicationId, idempotencyKey, seen, entered }: Submit,
): Promise<Result<Application, SubmitRefusal>> {
  const sent = await ctx.db.transaction(async (db): Promise<Result<Moved, SubmitRefusal>> => {
    const inside = { ...ctx, db };
    const [mine, head] = await pipeline([
      lockToSend(inside, { applicationId, entered }),
      lockHead(db, subjectOf(applicationId)),
    ]);
    if (!mine) return err({ code: 'unknown_application' });
    if (mine.application.status !== 'draft') return ok({ application: mine.application, written: Promise.resolve() });
    const draft = await withFiles(inside, mine.application);

    const guide = ctx.catalogue.findGuide(draft.service);
    if (!guide || !(await holdOpen(inside, guide))) return err({ code: 'service_closed' });
    // At the counter everything is asked and answered at once.
    if (!entered && changeSince(ctx, draft)) return err({ code: 'form_changed' });
    // Whoever sends confirms what they have read.
    if (seen !== undefined && seen !== markOfAll(mine.application)) return err({ code: 'answers_changed' });
    const open = firstOpenPage(draft.form, draft.answers, asOf(ctx));
    if (open) return err({ code: 'incomplete', page: open.id });
    const files = await checkFiles(inside, draft);
    if (!files.ok) return files;
    await recuseRelatives(inside, draft);
    const turn = { status: 'submitted', ownerId: null, proposedById: null } as const;
    const owner = entered?.owner ?? (await nextOwner(inside, draft, turn));
    // A city that has appointed nobody receives nothing.
    if (!owner) return err({ code: 'service_closed' });
    const admitted = await enterRound(inside, guide, draft);
    if (!admitted.ok) return admitted;
    const found = { ...mine, application: draft, head, events: [], terms: termsOf(guide) };
    return ok(await file(inside, found, { owner, idempotencyKey, entered }));
  });
  if (!sent.ok) return sent;
  await sent.value.written;
  return ok(sent.value.application);
}

/** One's own, or what an officer entered for a company that has an account here: nobody of it need stand at the counter. */
async function lockToSend(
  ctx: ApplicationContext,
  { applicationId: id, entered }: Pick<Submit, 'applicationId'> & { entered: Entered | undefined },
): Promise<Pick<Case, 'application' | 'applicant'> | undefined> {
  if (!entered) return lockMine(ctx, { id, personId: ctx.actor.id });
  const application = await findApplication(ctx, { id, of: enteredBy(entered.officer.id), lock: true });
  return application && { application };
}

/** The applicant’s name as the form asks for it, which an account fills in with its own. */
export function nameIn({ pages }: Form, answers: Answers): string | undefined {
  const fields = pages.flatMap((page) => page.fields);
  const asked = fields.find((field) => field.kind === 'text' && field.prefill === 'person.name');
  return asked && textIn(answers, asked.id);
}

/** Freezes what is sent, gives it its reference and its owner, and puts it on record. */
async function file(
  ctx: ApplicationContext,
  found: Case,
  { entered, ...by }: { owner: Choice; idempotencyKey: string; entered: Entered | undefined },
): Promise<Moved> {
  const { application: draft, terms } = found;
  const { form, locale } = draft;
  const answers = onlyTaken(form, draft.answers);
  const reference = newReference();
  const facts = entered ? { counter: entered.counter } : {};
  return startRecording({ ...ctx, actor: entered?.officer ?? ctx.actor }, found, {
    ...{ step: 'submit', status: 'submitted', facts, ...by },
    sent: { answers, document: documentOf(form, answers, locale), terms, locale },
    projection: {
      ...{ reference, submittedAt: ctx.now() },
      applicantName: isForCompany(draft) ? draft.applicantName : (nameIn(form, answers) ?? draft.applicantName),
      trackingSecretHash: trackingSecretHashOf(ctx.vault, { reference, form, answers }),
    },
  });
}
