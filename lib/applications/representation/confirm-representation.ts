import type { ApplicationContext } from '#lib/applications/context.ts';
import { joinAccount } from '#lib/applications/company/join-account.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { confirm, type Confirmation, type ConfirmRefusal } from '#lib/organisations/confirm.ts';
import { findCreditCode } from '#lib/organisations/read.ts';
import { holds } from '#lib/applications/staff/permissions.ts';
import { findSentCase, isOwn } from '#lib/applications/staff/staff-act.ts';

export type ConfirmationRefusal =
  | ConfirmRefusal
  | { code: 'unknown_application' }
  | { code: 'own_application' }
  | { code: 'not_your_role' };

/**
 * 核对企业身份: staff of the department that received a company's case put down that they compared who claims to represent
 * the company. It holds for all its cases, until another represents it; those filed at the counter come into its account.
 */
export async function confirmRepresentation(
  ctx: ApplicationContext,
  { applicationId, ...compared }: Omit<Confirmation, 'organisationId'>,
): Promise<Result<{ id: string }, ConfirmationRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const application = await findSentCase(inside, applicationId);
    if (!application?.organisationId) return err({ code: 'unknown_application' });
    if (await isOwn(inside, application)) return err({ code: 'own_application' });
    if (!holds(ctx.actor, { application }, ['check'])) return err({ code: 'not_your_role' });
    const { organisationId } = application;
    const confirmed = await confirm(inside, { ...compared, organisationId, applicationId });
    if (!confirmed.ok) return confirmed;
    const creditCode = await findCreditCode(db, organisationId);
    if (creditCode) await joinAccount(inside, creditCode);
    return ok({ id: applicationId });
  });
}
