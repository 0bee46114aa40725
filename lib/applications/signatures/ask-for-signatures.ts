import { newId } from '#db/schema/columns.ts';
import type { Application } from '#lib/applications/application.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { record } from '#lib/audit/record.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Document } from '#lib/forms/readable-copy.ts';
import { insertCopy, insertSignatures, listCopies, listSignatures, recordSigning } from './copy-store.ts';
import { hashOfCopy, numberText, type Signature } from './copy.ts';
import { letters } from './letters.ts';
import { tellPeople } from './lock-copy.ts';
import type { Signatory } from './signatories-of.ts';

type Asking = { signatories: Signatory[]; days: number; answers: Answers; document: Document };

const day = 24 * 3_600_000;

/**
 * Freezes a copy of a draft that is ready and locks the draft until all have signed. Whoever opened an earlier copy of it
 * with the same number need not do so again. In the transaction of the sender, who signs by sending.
 */
export async function askForSignatures(
  ctx: ApplicationContext,
  draft: Application,
  { signatories, days, answers, document }: Asking,
): Promise<Application> {
  const at = ctx.now();
  const frozen = { answers, document, formHash: draft.formHash, locale: draft.locale };
  const hash = hashOfCopy(ctx.vault, frozen);
  const known = await openedBefore(ctx, draft.id);
  const id = newId();
  const until = new Date(at.getTime() + days * day);
  await insertCopy(ctx, { id, applicationId: draft.id, sentById: ctx.actor.id, hash, at, until, frozen });
  const asked = signatories.map(({ field, name, residentId }) => {
    const hashes = ctx.vault.hashes(numberText(residentId));
    const personId = known.find(({ numberHash }) => hashes.includes(numberHash))?.personId ?? null;
    const numberHash = ctx.vault.hash(numberText(residentId));
    return { copyId: id, field, name, numberHash, personId, openedAt: personId ? at : null };
  });
  await insertSignatures(ctx, asked);
  await recordSigning(ctx.db, draft.id, { since: at, at });
  const facts = { copy: hash, asked: String(asked.length) };
  await record(ctx.db, ctx.vault, {
    ...{ actorId: ctx.actor.id, action: 'ask_signatures', subject: subjectOf(draft.id), facts, at },
  });
  const to = asked.map(({ personId }) => personId);
  await tellPeople(ctx, { application: draft, occasion: letters.signature_asked, to });
  return { ...draft, signingSince: at };
}

/** Those who opened the copy before this one, as far as it is still of the same sender. */
async function openedBefore(ctx: ApplicationContext, applicationId: string): Promise<Signature[]> {
  const [last] = await listCopies(ctx, applicationId);
  const signatures = last?.sentById === ctx.actor.id ? await listSignatures(ctx, last.id) : [];
  return signatures.filter(({ personId }) => personId !== null);
}
