import type { ApplicationContext } from '#lib/applications/context.ts';
import { dropFilesOf } from '#lib/files/drop.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { deleteDraft, lockMine } from '#lib/applications/case/store.ts';

export type DiscardRefusal = { code: 'unknown_application' | 'already_sent' | 'waits_for_signatures' };

/** Throws a draft away; nothing of it is kept. What waits for signatures is taken back first. */
export async function discard(
  ctx: ApplicationContext,
  { applicationId }: { applicationId: string },
): Promise<Result<string, DiscardRefusal>> {
  return ctx.db.transaction(async (db) => {
    const mine = await lockMine({ ...ctx, db }, { id: applicationId, personId: ctx.actor.id });
    const draft = mine?.application;
    if (!draft) return err({ code: 'unknown_application' });
    if (draft.status !== 'draft') return err({ code: 'already_sent' });
    if (draft.signingSince) return err({ code: 'waits_for_signatures' });
    await dropFilesOf(db, { applicationId: draft.id, at: ctx.now() });
    await deleteDraft(db, draft.id);
    return ok(draft.service);
  });
}
