import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { accept, refuse, type Result } from '#lib/kernel/result.ts';
import { listInvited } from './invitation-store.ts';
import { findRepresented } from './represented.ts';
import { listMembers, lockOrganisation, recordEnd } from './store.ts';

export type EndRefusal = { code: 'unknown_membership' } | { code: 'last_representative' };

/** Ends a membership, or takes an invitation back; only the legal representative may, and one always stays. */
export async function endMembership(
  ctx: Context,
  { organisationId, membershipId }: { organisationId: string; membershipId: string },
): Promise<Result<{ id: string }, EndRefusal>> {
  const { vault, actor } = ctx;
  const at = ctx.now();
  return ctx.db.transaction(async (db) => {
    if (!(await findRepresented(db, { personId: actor.id, organisationId })))
      return refuse({ code: 'unknown_membership' });
    await lockOrganisation(db, organisationId);
    const members = await listMembers(db, organisationId);
    const member = members.find(({ id }) => id === membershipId);
    const invited = (await listInvited(db, organisationId)).some(({ id }) => id === membershipId);
    if (!member && !invited) return refuse({ code: 'unknown_membership' });
    const representatives = members.filter(({ role }) => role === 'legal_representative');
    if (member?.role === 'legal_representative' && representatives.length === 1)
      return refuse({ code: 'last_representative' });
    await recordEnd(db, membershipId, at);
    await record(db, vault, {
      actorId: actor.id,
      action: 'end_membership',
      subject: `organisation:${organisationId}`,
      at,
    });
    return accept({ id: organisationId });
  });
}
