import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { findInvitation, recordAcceptance } from './invitation-store.ts';
import { listMembers, lockOrganisation, recordEnd } from './store.ts';

export type AnswerRefusal = { code: 'unknown_invitation' };

/** Accepts or declines the actor's invitation; each is answered once. */
export async function answerInvitation(
  ctx: Context,
  { invitationId, answer }: { invitationId: string; answer: 'accept' | 'decline' },
): Promise<Result<{ id: string }, AnswerRefusal>> {
  const { vault, actor } = ctx;
  const at = ctx.now();
  return ctx.db.transaction(async (db) => {
    const asked = await findInvitation(db, { personId: actor.id, invitationId });
    if (!asked) return err({ code: 'unknown_invitation' });
    const { organisationId } = asked;
    await lockOrganisation(db, organisationId);
    // The invitation may have been withdrawn while this waited for the lock.
    if (!(await findInvitation(db, { personId: actor.id, invitationId }))) return err({ code: 'unknown_invitation' });
    const isMember = (await listMembers(db, organisationId)).some(({ personId }) => personId === actor.id);
    if (answer === 'accept' && !isMember) await recordAcceptance(db, invitationId, { personId: actor.id, since: at });
    else await recordEnd(db, invitationId, at);
    await record(db, vault, {
      actorId: actor.id,
      action: `${answer}_invitation`,
      subject: `organisation:${organisationId}`,
      at,
    });
    return ok({ id: organisationId });
  });
}
