import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { WithCity } from '#lib/notifications/letterhead.ts';
import { notifyPerson } from './notify-person.ts';
import { letters } from './letters.ts';
import { insertCheck, lockClaim } from './check-store.ts';
import type { CheckBasis } from './representation.ts';

/** `membershipId` is the claim that the page showed, `applicationId` the case on which it was checked. */
export type Confirmation = {
  organisationId: string;
  membershipId: string;
  applicationId: string;
  basis: CheckBasis;
  note: string;
};
export type ConfirmRefusal = { code: 'already_checked' } | { code: 'stale' };

/** Records, in the caller's transaction, that the claimant does represent the organisation. */
export async function confirm(
  ctx: Context & WithCity,
  { organisationId, membershipId, applicationId, basis, note }: Confirmation,
): Promise<Result<null, ConfirmRefusal>> {
  const { db, vault, actor } = ctx;
  const at = ctx.now();
  const claim = await lockClaim(ctx, organisationId);
  if (claim?.representation !== 'stated') return err({ code: 'already_checked' });
  if (claim.membershipId !== membershipId || !claim.personId) return err({ code: 'stale' });
  await insertCheck(ctx, {
    ...{ organisationId, membershipId, outcome: 'confirmed', basis, note, checkedById: actor.id, at },
  });
  const facts = { zh: claim.name, en: claim.name };
  await notifyPerson(ctx, {
    personId: claim.personId,
    applicationId: null,
    occasion: letters.representation_confirmed,
    facts,
  });
  await record(db, vault, {
    ...{ actorId: actor.id, action: 'confirm_representation', subject: `organisation:${organisationId}`, at },
    facts: { membership: membershipId, application: applicationId, basis },
  });
  return ok(null);
}
