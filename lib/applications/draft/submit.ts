import { lockHead } from '#lib/audit/record.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { pipeline } from '#lib/kernel/pipeline.ts';
import type { Application } from '#lib/applications/application.ts';
import { changeSince } from './change-since.ts';
import { checkFiles, withFiles, type FilesNotReady } from './files.ts';
import { markOfAll } from './page-mark.ts';
import { firstOpenPage } from '#lib/applications/open-page.ts';
import { provedDocument } from '#lib/applications/proofs/proved-document.ts';
import { withAllProved, type NotProved } from '#lib/applications/proofs/all-proved.ts';
import { subjectOf, type Case } from '#lib/applications/case/record-event.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import type { Moved } from '#lib/applications/case/event-store.ts';
import { enteredBy, findApplication, lockMine } from '#lib/applications/case/store.ts';
import { fileDraft, ownerOf } from '#lib/applications/filing/file-draft.ts';
import type { AtCounter } from '#lib/applications/life/at-counter.ts';
import type { Choice } from '#lib/applications/owner/ownership.ts';
import { admissionOfDraft, enterRound, refusalOf, type NotAdmitted } from '#lib/applications/admission/admit.ts';
import { askForSignatures } from '#lib/applications/signatures/ask-for-signatures.ts';
import { whoSigns } from '#lib/applications/signatures/who-signs.ts';
import { holdOpen } from '#lib/publishing/switches/hold-open.ts';

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
  | NotProved
  | NotAdmitted;

/**
 * Sends a draft, once: a second try, however it comes, gives the first result. Where others sign as well, it stays a draft
 * and waits for them.
 */
export async function submit(
  ctx: ApplicationContext,
  { applicationId, entered, ...how }: Submit,
): Promise<Result<Application, SubmitRefusal>> {
  const sent = await ctx.db.transaction(async (db): Promise<Result<Moved, SubmitRefusal>> => {
    const inside = { ...ctx, db };
    const [mine, head] = await pipeline([
      lockToSend(inside, { applicationId, entered }),
      lockHead(db, subjectOf(applicationId)),
    ]);
    if (!mine) return err({ code: 'unknown_application' });
    if (mine.application.status !== 'draft') return ok(asItIs(mine.application));
    if (mine.application.signingSince) return ok(asItIs(mine.application));
    const ready = await checkReady(inside, mine.application, { entered, seen: how.seen });
    return ready.ok ? send(inside, { ...mine, ...ready.value, head }, { ...how, entered }) : ready;
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

const asItIs = (application: Application): Moved => ({ application, written: Promise.resolve() });

type How = { entered: Entered | undefined };
type Ready = { application: Application; guide: Guide };

/** The draft with its files and its service, if it can be sent as it stands. */
async function checkReady(
  inside: ApplicationContext,
  mine: Application,
  { entered, seen }: How & Pick<Submit, 'seen'>,
): Promise<Result<Ready, SubmitRefusal>> {
  const draft = await withFiles(inside, mine);
  const guide = inside.catalogue.findGuide(draft.service);
  if (!guide || !(await holdOpen(inside, guide))) return err({ code: 'service_closed' });
  // At the counter everything is asked and answered at once.
  if (!entered && changeSince(inside, draft)) return err({ code: 'form_changed' });
  // Whoever sends confirms what they have read.
  if (seen !== undefined && seen !== markOfAll(mine)) return err({ code: 'answers_changed' });
  const open = firstOpenPage(draft, asOf(inside));
  if (open) return err({ code: 'incomplete', page: open.id });
  const files = await checkFiles(inside, draft);
  if (!files.ok) return files;
  // Whoever stands at the counter is asked there.
  const proved = entered ? ok(draft) : await withAllProved(inside, draft, []);
  return proved.ok ? ok({ application: proved.value, guide }) : proved;
}

/** Files a draft that is ready, or asks those who sign beside its sender. */
async function send(
  inside: ApplicationContext,
  { guide, ...found }: Ready & Omit<Case, 'events' | 'terms'>,
  { entered, idempotencyKey }: How & Pick<Submit, 'idempotencyKey'>,
): Promise<Result<Moved, SubmitRefusal>> {
  const draft = found.application;
  const answers = onlyTaken(draft.form, draft.answers);
  const frozen = { answers, document: provedDocument(draft, answers) };
  // At the counter all sign there, on paper.
  const asked = whoSigns(inside, draft);
  if (!entered && asked.signatories.length > 0) {
    // The last signature takes the seat; who cannot have one need not ask for any.
    const refusal = refusalOf(await admissionOfDraft(inside, draft));
    return refusal ? err(refusal) : ok(asItIs(await askForSignatures(inside, draft, { ...asked, ...frozen })));
  }
  const owner = await ownerOf(inside, draft, entered?.owner);
  // A city that has appointed nobody receives nothing.
  if (!owner) return err({ code: 'service_closed' });
  const admitted = await enterRound(inside, guide, draft);
  if (!admitted.ok) return admitted;
  const by = { owner, guide, idempotencyKey, facts: entered ? { counter: entered.counter } : {} };
  return ok(await fileDraft({ ...inside, actor: entered?.officer ?? inside.actor }, found, { ...frozen, ...by }));
}
