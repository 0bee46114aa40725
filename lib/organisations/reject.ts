import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { WithCity } from '#lib/notifications/letterhead.ts';
import { notifyPerson } from './notify-person.ts';
import { letters } from './letters.ts';
import { insertCheck, isOverseen, lockClaim } from './check-store.ts';
import { mayActFor } from './read.ts';
import { recordEndOfAll } from './store.ts';

/** `membershipId` is the claim that the page showed. */
export type Rejection = { organisationId: string; membershipId: string; reason: string };
export type RejectRefusal =
  | { code: 'unknown_organisation' }
  | { code: 'own_organisation' }
  | { code: 'already_checked' }
  | { code: 'stale' };

/**
 * Rejects an unconfirmed claim in the caller's transaction: closes the account, ends its memberships and frees its
 * credit code for the rightful representative.
 */
export async function reject(
  ctx: Context & WithCity,
  { organisationId, membershipId, reason }: Rejection,
): Promise<Result<null, RejectRefusal>> {
  const { db, vault, actor } = ctx;
  const overseen = overseenBy(actor);
  if (!overseen || !(await isOverseen(db, organisationId, overseen))) return err({ code: 'unknown_organisation' });
  if (await mayActFor(db, { personId: actor.id, organisationId })) return err({ code: 'own_organisation' });
  const at = ctx.now();
  const claim = await lockClaim(ctx, organisationId);
  if (claim?.representation !== 'stated') return err({ code: 'already_checked' });
  if (claim.membershipId !== membershipId) return err({ code: 'stale' });
  await insertCheck(ctx, {
    ...{ organisationId, membershipId, outcome: 'rejected', basis: null, note: reason, checkedById: actor.id, at },
  });
  const facts = { zh: claim.name, en: claim.name };
  for (const personId of await recordEndOfAll(db, organisationId, at))
    await notifyPerson(ctx, { personId, applicationId: null, occasion: letters.representation_rejected, facts });
  await record(db, vault, {
    ...{ actorId: actor.id, action: 'reject_representation', subject: `organisation:${organisationId}`, at },
    facts: { membership: membershipId },
  });
  return ok(null);
}
