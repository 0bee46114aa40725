import { newId } from '#db/schema/columns.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { fileDraft, ownerOf } from '#lib/applications/filing/file-draft.ts';
import { insertRecusals } from '#lib/applications/recusal/recusal-store.ts';
import { enterRound } from '#lib/applications/admission/admit.ts';
import { record } from '#lib/audit/record.ts';
import { firstOpenPage } from '#lib/applications/open-page.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { findStaff } from '#lib/identity/actor.ts';
import { allOrNothing } from '#lib/kernel/all-or-nothing.ts';
import { words } from '#lib/kernel/locale.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { holdOpen } from '#lib/publishing/switches/hold-open.ts';
import { findPlace, listSignatures, recordEnd, recordSigned } from './copy-store.ts';
import { hashOfCopy, isComplete, isWaiting, type Frozen } from './copy.ts';
import { letters } from './letters.ts';
import { holdCopy, tellPeople, type Held } from './lock-copy.ts';

export type SignRefusal = {
  code: 'unknown_application' | 'not_waiting' | 'service_closed' | 'not_admitted' | 'outdated';
};
type Signed = { applicationId: string; isFiled: boolean };

/** Signs the frozen copy, once. The last signature files it, in the same transaction. */
export const signCopy = (
  ctx: ApplicationContext,
  { signatureId }: { signatureId: string },
): Promise<Result<Signed, SignRefusal>> =>
  allOrNothing(ctx, async (inside): Promise<Result<Signed, SignRefusal>> => {
    const place = await findPlace(inside.db, signatureId);
    const held = place && (await holdCopy(inside, place));
    const mine = held?.signatures.find(({ id, personId }) => id === signatureId && personId === ctx.actor.id);
    if (!held || !mine) return err({ code: 'unknown_application' });
    const { application, copy } = held;
    if (mine.signedAt && copy.ending !== 'declined' && copy.frozen)
      return ok({ applicationId: application.id, isFiled: copy.ending === 'filed' });
    const { frozen } = copy;
    if (!frozen || !isWaiting(copy, ctx.now())) return err({ code: 'not_waiting' });
    const guide = ctx.catalogue.findGuide(application.service);
    if (!guide || !(await holdOpen(inside, guide))) return err({ code: 'service_closed' });
    // A day that was still to come may have passed while it waited.
    if (firstOpenPage({ ...frozen, typed: {} }, asOf(ctx))) return err({ code: 'outdated' });
    await putDown(inside, held, { signatureId, frozen });
    const signatures = await listSignatures(inside, copy.id);
    const all = { ...held, signatures };
    if (isComplete(signatures)) return fileSigned(inside, all, { guide, frozen });
    await tellPeople(inside, { application, occasion: letters.signature_given, to: [copy.sentById] });
    return ok({ applicationId: application.id, isFiled: false });
  });

/** Throws where the copy is not what its sender froze. */
async function putDown(
  { db, vault, actor, now }: ApplicationContext,
  { application, copy }: Held,
  { signatureId, frozen }: { signatureId: string; frozen: Frozen },
): Promise<void> {
  if (hashOfCopy(vault, frozen, copy.hash) !== copy.hash) throw new Error(`The copy ${copy.id} was altered`);
  await recordSigned(db, signatureId, { hash: copy.hash, at: now() });
  await record(db, vault, {
    ...{ actorId: actor.id, action: 'sign_copy', subject: subjectOf(application.id), at: now() },
    facts: { copy: copy.hash },
  });
}

type Complete = { guide: Guide; frozen: Frozen };

/** Files what all have signed; nobody takes this step, so that its event names who signed when. */
async function fileSigned(
  ctx: ApplicationContext,
  held: Held,
  { guide, frozen: { answers, document } }: Complete,
): Promise<Result<Signed, SignRefusal>> {
  const { copy, signatures } = held;
  const application = { ...held.application, answers };
  await keepAway(ctx, held);
  const owner = await ownerOf(ctx, application);
  if (!owner) return err({ code: 'service_closed' });
  const sender = { ...ctx.actor, id: copy.sentById };
  const admitted = await enterRound({ ...ctx, actor: sender }, guide, application);
  if (!admitted.ok) return err({ code: 'not_admitted' });
  await recordEnd(ctx.db, copy.id, { ending: 'filed', at: ctx.now() });
  const by = signatures.map(({ name, signedAt }) => ({ name, at: (signedAt ?? ctx.now()).toISOString() }));
  const facts = { signed: { copy: copy.hash, sentAt: copy.at.toISOString(), by } };
  const filing = { owner, guide, answers, document, facts, idempotencyKey: copy.id };
  const moved = await fileDraft({ ...ctx, actor: null }, { application }, filing);
  await moved.written;
  const to = signatures.map(({ personId }) => personId);
  await tellPeople(ctx, { application, occasion: letters.all_signed, to });
  return ok({ applicationId: application.id, isFiled: true });
}

const texts = words({ zh: { mine: '本人是这份申请的签字人' }, en: { mine: 'I signed this application myself' } });

/** Staff who signed it have no part in the case, as if it were their own. */
async function keepAway(ctx: ApplicationContext, { application, signatures }: Held): Promise<void> {
  for (const { personId } of signatures) {
    if (!personId || !(await findStaff(ctx, personId))) continue;
    const id = newId();
    const reason = ctx.vault.seal(texts[application.locale].mine, `recusals.reason:${id}`);
    await insertRecusals(ctx.db, [
      { id, applicationId: application.id, personId, byId: personId, reason, at: ctx.now() },
    ]);
  }
}
