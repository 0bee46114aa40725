import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { WithCity } from '#lib/notifications/letterhead.ts';
import { notifyPerson } from './notify-person.ts';
import { letters } from './letters.ts';
import { recordRepresentation } from './check-store.ts';
import { findRepresented } from './represented.ts';
import { insertMember, listMembers, lockOrganisation, recordEnd } from './store.ts';

export type HandOverRefusal = { code: 'unknown_membership' };

/**
 * Swaps the roles of the legal representative and a handler. The new representative is checked again: a confirmation is
 * about a person.
 */
export async function handOver(
  ctx: Context & WithCity,
  { organisationId, membershipId }: { organisationId: string; membershipId: string },
): Promise<Result<{ id: string }, HandOverRefusal>> {
  const { vault, actor } = ctx;
  const at = ctx.now();
  return ctx.db.transaction(async (db) => {
    await lockOrganisation(db, organisationId);
    const organisation = await findRepresented(db, { personId: actor.id, organisationId });
    const members = await listMembers(db, organisationId);
    const mine = members.find(({ personId }) => personId === actor.id);
    const next = members.find(({ id, role }) => id === membershipId && role === 'handler');
    if (!organisation || !mine || !next) return err({ code: 'unknown_membership' });
    for (const { id } of [mine, next]) await recordEnd(db, id, at);
    const { personId } = next;
    await insertMember(db, { organisationId, personId, role: 'legal_representative', since: at });
    await insertMember(db, { organisationId, personId: actor.id, role: 'handler', since: at });
    await recordRepresentation(db, organisationId, 'stated');
    const facts = { zh: organisation.name, en: organisation.name };
    await notifyPerson(
      { ...ctx, db },
      { personId, applicationId: null, occasion: letters.representation_handed_over, facts },
    );
    await record(db, vault, {
      ...{ actorId: actor.id, action: 'hand_over_representation', subject: `organisation:${organisationId}`, at },
      facts: { from: mine.id, to: next.id, person: personId },
    });
    return ok({ id: organisationId });
  });
}
