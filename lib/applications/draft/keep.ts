import type { ApplicationContext } from '#lib/applications/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { lockMine } from '#lib/applications/case/store.ts';
import { markKept } from '#lib/applications/case/lapse-store.ts';

/** Begins the days of a draft anew, as if somebody had written in it. */
export async function keep(
  ctx: ApplicationContext,
  { applicationId }: { applicationId: string },
): Promise<Result<string, { code: 'unknown_application' } | { code: 'already_sent' }>> {
  return ctx.db.transaction(async (db) => {
    const mine = await lockMine({ ...ctx, db }, { id: applicationId, personId: ctx.actor.id });
    if (!mine) return err({ code: 'unknown_application' });
    if (mine.application.status !== 'draft') return err({ code: 'already_sent' });
    await markKept(db, applicationId, ctx.now());
    return ok(applicationId);
  });
}
