import { subjectOf } from '#lib/applications/case/record-event.ts';
import { findMine, lockMine } from '#lib/applications/case/store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { record } from '#lib/audit/record.ts';
import { giveToPerson } from '#lib/files/give-to-person.ts';
import { holdDetails } from '#lib/identity/details.ts';
import { endGuest, lockGuest } from '#lib/identity/guest/guests.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { hasDrafts, recordOwner } from './guest-draft-store.ts';

/** `guestId` is whom this browser’s key names, never what a form says. */
export type TakeIntoAccount = { applicationId: string; guestId: string | undefined };
export type TakeRefusal = { code: 'unknown_application' };

/**
 * Makes the draft of a guest the actor’s, with its answers, what is typed on it and its files, on record. The account’s own details
 * write over none of its answers, and a draft of the same service that the actor has stays beside it. What has come over already
 * stays as it is.
 */
export async function takeIntoAccount(
  ctx: ApplicationContext,
  { applicationId, guestId }: TakeIntoAccount,
): Promise<Result<string, TakeRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const { actor } = ctx;
    // A guest before a draft, as where a link is made and where drafts lapse.
    const isThere = guestId !== undefined && (await lockGuest(db, guestId));
    const found = isThere ? await lockMine(inside, { id: applicationId, personId: guestId }) : undefined;
    if (!isThere || found?.application.status !== 'draft') {
      const mine = await findMine(inside, { id: applicationId, personId: actor.id });
      return mine ? ok(applicationId) : err({ code: 'unknown_application' });
    }
    const { name } = await holdDetails(inside);
    await recordOwner(db, applicationId, { personId: actor.id, name: name ?? actor.name, at: ctx.now() });
    await giveToPerson(db, { applicationId, from: guestId, to: actor.id });
    if (!(await hasDrafts(db, guestId))) await endGuest(db, guestId);
    await record(db, ctx.vault, {
      ...{ actorId: actor.id, action: 'take_into_account', subject: subjectOf(applicationId), at: ctx.now() },
    });
    return ok(applicationId);
  });
}
