import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { WithCity } from '#lib/notifications/letterhead.ts';
import { postLetter } from '#lib/notifications/post-letter.ts';
import { insertInvitation, listInvited } from './invitation-store.ts';
import { invitationLetter } from './invitation-letter.ts';
import { findRepresented } from './represented.ts';
import { listMembers, lockOrganisation } from './store.ts';

export type InviteRefusal = { code: 'unknown_organisation' } | { code: 'already_member' } | { code: 'already_invited' };

type Invite = { organisationId: string; email: string; locale: Locale };

/** Invites an address to act for an organisation; only its legal representative may. */
export async function invite(
  ctx: Context & WithCity,
  { organisationId, email, locale }: Invite,
): Promise<Result<{ id: string }, InviteRefusal>> {
  const { vault, actor } = ctx;
  const at = ctx.now();
  return ctx.db.transaction(async (db) => {
    await lockOrganisation(db, organisationId);
    const organisation = await findRepresented(db, { personId: actor.id, organisationId });
    if (!organisation) return err({ code: 'unknown_organisation' });
    if ((await listMembers(db, organisationId)).some((member) => member.email === email))
      return err({ code: 'already_member' });
    if ((await listInvited(db, organisationId)).some((invited) => invited.email === email))
      return err({ code: 'already_invited' });
    await insertInvitation(db, { organisationId, invitedEmail: email, since: at });
    await postLetter({ ...ctx, db }, { to: email, ...invitationLetter(ctx, organisation, locale) });
    await record(db, vault, { actorId: actor.id, action: 'invite', subject: `organisation:${organisationId}`, at });
    return ok({ id: organisationId });
  });
}
