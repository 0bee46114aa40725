import { subjectOf } from '#lib/applications/case/record-event.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { signatory } from '#lib/audit/looks.ts';
import { record } from '#lib/audit/record.ts';
import { findDetails } from '#lib/identity/details.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { findByLink, recordOpened, recordTry } from './copy-store.ts';
import { isWaiting, linkText, mostTries, numberText, type Signature } from './copy.ts';
import { holdCopy, type Held } from './lock-copy.ts';

export type OpenCopy = { token: string; residentId: string };
export type OpenRefusal =
  | { code: 'unknown_link' | 'own_copy' | 'spent' | 'other_account' }
  | { code: 'wrong_number'; left: number };

/**
 * Opens what one is asked to sign: with the link, an account, and the identity number that the form says. Nobody has
 * verified the number of an account, so that it alone opens nothing; one that says another is refused. From then on the
 * link is this account's.
 */
export async function openCopy(
  ctx: ApplicationContext,
  { token, residentId }: OpenCopy,
): Promise<Result<{ applicationId: string }, OpenRefusal>> {
  return ctx.db.transaction(async (db): Promise<Result<{ applicationId: string }, OpenRefusal>> => {
    const inside = { ...ctx, db };
    const found = await holdByLink(inside, token);
    if (!found) return err({ code: 'unknown_link' });
    const { held, asked } = found;
    const { id: applicationId } = held.application;
    if (asked.personId === ctx.actor.id) return ok({ applicationId });
    const refusal = await refusalOf(inside, found, residentId);
    if (refusal) return err(refusal);
    await recordOpened(db, asked.id, { personId: ctx.actor.id, at: ctx.now() });
    await putOnRecord(inside, applicationId, 'open_copy');
    return ok({ applicationId });
  });
}

type Found = { held: Held; asked: Signature };

async function holdByLink(ctx: ApplicationContext, token: string): Promise<Found | undefined> {
  const hashes = ctx.vault.hashes(linkText(token));
  const place = await findByLink(ctx.db, hashes);
  const held = place && (await holdCopy(ctx, place));
  // Another link may have been made while this waited for the lock.
  if (!held || !isWaiting(held.copy, ctx.now()) || !(await findByLink(ctx.db, hashes))) return undefined;
  const asked = held.signatures.find(({ id }) => id === place.signatureId);
  const isTaken = asked?.personId && asked.personId !== ctx.actor.id;
  return asked && !isTaken ? { held, asked } : undefined;
}

/** A wrong number counts as a try, also where it is refused for another reason. */
async function refusalOf(
  ctx: ApplicationContext,
  { held: { copy, application, signatures }, asked }: Found,
  residentId: string,
): Promise<OpenRefusal | undefined> {
  if (copy.sentById === ctx.actor.id) return { code: 'own_copy' };
  if (asked.tries >= mostTries) return { code: 'spent' };
  if (!ctx.vault.hashes(numberText(residentId)).includes(asked.numberHash)) {
    await recordTry(ctx.db, asked.id, asked.tries + 1);
    await putOnRecord(ctx, application.id, 'miss_copy');
    return asked.tries + 1 < mostTries
      ? { code: 'wrong_number', left: mostTries - asked.tries - 1 }
      : { code: 'spent' };
  }
  const stated = (await findDetails(ctx)).residentId;
  const isAnother = stated !== undefined && stated !== residentId;
  const signsElsewhere = signatures.some(({ personId }) => personId === ctx.actor.id);
  return isAnother || signsElsewhere ? { code: 'other_account' } : undefined;
}

const putOnRecord = ({ db, vault, actor, now }: ApplicationContext, applicationId: string, action: string) =>
  record(db, vault, {
    ...{ actorId: actor.id, action, subject: subjectOf(applicationId), at: now() },
    facts: { role: signatory },
  });
