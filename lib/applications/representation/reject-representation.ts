import type { ApplicationContext } from '#lib/applications/context.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { reject, type Rejection, type RejectRefusal } from '#lib/organisations/reject.ts';
import { after } from '#lib/applications/life/life.ts';
import type { Application } from '#lib/applications/application.ts';
import { recordEvent } from '#lib/applications/case/record-event.ts';
import { deleteDraft, listEvents, lockCasesOf } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';

/**
 * 驳回企业身份: a claim that nobody confirmed is rejected, and with it what hangs on it. Drafts are thrown away; what waits
 * for acceptance is not accepted, for the same reason; what counts as accepted by silence stays with its department,
 * which cannot approve it.
 */
export async function rejectRepresentation(
  ctx: ApplicationContext,
  rejection: Rejection,
): Promise<Result<{ id: string }, RejectRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const rejected = await reject(inside, rejection);
    if (!rejected.ok) return rejected;
    for (const application of await lockCasesOf(inside, rejection.organisationId))
      await end(inside, application, rejection.reason);
    return ok({ id: rejection.organisationId });
  });
}

async function end(ctx: ApplicationContext, application: Application, reason: string): Promise<void> {
  if (application.status === 'draft') return deleteDraft(ctx.db, application.id);
  const status = after(application.status, 'reject_claim');
  const terms = status && (await findTerms(ctx.db, application.id));
  if (!status || !terms) return;
  const found = { application, terms, events: await listEvents(ctx, application.id) };
  await recordEvent(ctx, found, { step: 'reject_claim', status, facts: { reason } });
}
