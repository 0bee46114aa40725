import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { PendingAct } from '#lib/applications/case/pending-act.ts';
import { claimOwn } from '#lib/applications/case/pending-store.ts';

export type TakeBackRefusal = { code: 'too_late' };

/** Takes one's own act back, as long as it has not taken effect; this goes on record. Gives what was typed for it. */
export async function takeBack(
  ctx: Pick<ApplicationContext, 'db' | 'vault' | 'actor' | 'now'>,
  applicationId: string,
): Promise<Result<PendingAct, TakeBackRefusal>> {
  return ctx.db.transaction(async (db) => {
    const pending = await claimOwn({ ...ctx, db }, applicationId, ctx.actor.id);
    if (!pending) return err({ code: 'too_late' });
    const subject = subjectOf(applicationId);
    await record(db, ctx.vault, { actorId: ctx.actor.id, action: 'take_back', subject, at: ctx.now() });
    return ok(pending);
  });
}
