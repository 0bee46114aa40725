import { lockMine } from '#lib/applications/case/store.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { record } from '#lib/audit/record.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { findPlace, listCopies, listPast, recordDeclined, recordEnd, recordSigning } from './copy-store.ts';
import { isWaiting, type CopyEnding } from './copy.ts';
import { letters } from './letters.ts';
import { holdCopy, tellPeople, type Held, type Writing } from './lock-copy.ts';

type Void = Exclude<CopyEnding, 'filed'>;
export type EndRefusal = { code: 'unknown_application' | 'not_waiting' };

/** Takes a draft back before all have signed: the copy and its signatures are void, and it can be changed again. */
export async function takeBackCopy(
  ctx: ApplicationContext,
  { applicationId }: { applicationId: string },
): Promise<Result<{ applicationId: string }, EndRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const mine = await lockMine(inside, { id: applicationId, personId: ctx.actor.id });
    if (!mine) return err({ code: 'unknown_application' });
    const held = mine.application.signingSince && (await holdWaiting(inside, applicationId));
    if (!held) return err({ code: 'not_waiting' });
    await makeVoid(inside, held, 'taken_back');
    return ok({ applicationId });
  });
}

/** Declines to sign, for a reason that the applicant reads: the draft is theirs to change again. */
export async function declineCopy(
  ctx: ApplicationContext,
  { signatureId, reason }: { signatureId: string; reason: string },
): Promise<Result<{ applicationId: string }, EndRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const place = await findPlace(db, signatureId);
    const held = place && (await holdCopy(inside, place));
    const mine = held?.signatures.find(({ id, personId }) => id === signatureId && personId === ctx.actor.id);
    if (!held || !mine) return err({ code: 'unknown_application' });
    if (!isWaiting(held.copy, ctx.now()) || mine.signedAt) return err({ code: 'not_waiting' });
    await recordDeclined(inside, signatureId, { reason, at: ctx.now() });
    await makeVoid(inside, held, 'declined');
    return ok({ applicationId: held.application.id });
  });
}

/** Gives drafts back whose signatures did not come in time; returns how many. */
export async function endPastCopies(ctx: Omit<ApplicationContext, 'actor'>): Promise<number> {
  const past = await listPast(ctx.db, ctx.now());
  let ended = 0;
  for (const applicationId of past)
    await ctx.db.transaction(async (db) => {
      const inside = { ...ctx, db, actor: null };
      const held = await holdWaiting(inside, applicationId);
      if (!held || ctx.now() < held.copy.until) return;
      await makeVoid(inside, held, 'expired');
      ended += 1;
    });
  return ended;
}

async function holdWaiting(ctx: Omit<ApplicationContext, 'actor'>, applicationId: string): Promise<Held | undefined> {
  const [last] = await listCopies(ctx, applicationId);
  const held = last && (await holdCopy(ctx, { applicationId, copyId: last.id }));
  return held && held.copy.ending === null ? held : undefined;
}

const actions: Record<Void, string> = {
  taken_back: 'take_back_copy',
  declined: 'decline_copy',
  expired: 'expire_copy',
};

/** Ends a copy unfiled, opens its draft again, and tells everybody but whoever ended it. */
async function makeVoid(ctx: Writing, { application, copy, signatures }: Held, ending: Void): Promise<void> {
  const at = ctx.now();
  await recordEnd(ctx.db, copy.id, { ending, at });
  await recordSigning(ctx.db, application.id, { since: null, at });
  await record(ctx.db, ctx.vault, {
    ...{ actorId: ctx.actor?.id ?? null, action: actions[ending], subject: subjectOf(application.id), at },
    facts: { copy: copy.hash },
  });
  const others = signatures.map(({ personId }) => personId).filter((personId) => personId !== ctx.actor?.id);
  await tellPeople(ctx, { application, occasion: letters.signing_void, to: others });
  if (ending === 'taken_back') return;
  const occasion = ending === 'declined' ? letters.signing_declined : letters.signing_expired;
  await tellPeople(ctx, { application, occasion, to: [copy.sentById] });
}
