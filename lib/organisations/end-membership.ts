import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { WithCity } from '#lib/notifications/letterhead.ts';
import { notifyPerson } from './notify-person.ts';
import { letters } from './letters.ts';
import { listInvited } from './invitation-store.ts';
import { listMembers, lockOrganisation, listOrganisationsOf, recordEnd } from './store.ts';

export type EndRefusal = { code: 'unknown_membership' } | { code: 'last_representative' };

type Ending = { organisationId: string; membershipId: string };

/** `left` means that the actor ended their own membership. */
export type Ended = { id: string; left: boolean };

/**
 * Ends a membership or withdraws an invitation. The legal representative may end anybody's but their own, which they
 * hand over instead; a handler may leave.
 */
export async function endMembership(
  ctx: Context & WithCity,
  { organisationId, membershipId }: Ending,
): Promise<Result<Ended, EndRefusal>> {
  const { vault, actor } = ctx;
  const at = ctx.now();
  return ctx.db.transaction(async (db) => {
    await lockOrganisation(db, organisationId);
    const organisation = (await listOrganisationsOf(db, actor.id)).find(({ id }) => id === organisationId);
    if (!organisation) return err({ code: 'unknown_membership' });
    const member = (await listMembers(db, organisationId)).find(({ id }) => id === membershipId);
    const invited = (await listInvited(db, organisationId)).some(({ id }) => id === membershipId);
    const left = member?.personId === actor.id;
    if (!(left || (organisation.role === 'legal_representative' && (member || invited))))
      return err({ code: 'unknown_membership' });
    if (member?.role === 'legal_representative') return err({ code: 'last_representative' });
    await recordEnd(db, membershipId, at);
    const facts = { zh: organisation.name, en: organisation.name };
    if (member && !left)
      await notifyPerson(
        { ...ctx, db },
        { personId: member.personId, applicationId: null, occasion: letters.membership_ended, facts },
      );
    await record(db, vault, {
      ...{ actorId: actor.id, action: left ? 'leave' : 'end_membership', at },
      subject: `organisation:${organisationId}`,
      facts: { membership: membershipId, person: member?.personId ?? 'invited' },
    });
    return ok({ id: organisationId, left });
  });
}
