import type { Context } from '#lib/kernel/context.ts';
import { accept, refuse, type Result } from '#lib/kernel/result.ts';
import { deleteDraft, findApplication, ownedBy } from './store.ts';

/** Throws a draft away; nothing of it is kept. */
export async function discard(
  ctx: Context,
  { applicationId }: { applicationId: string },
): Promise<Result<string, { code: 'unknown_application' } | { code: 'already_sent' }>> {
  const draft = await findApplication(ctx, { id: applicationId, of: ownedBy(ctx.db, ctx.actor.id) });
  if (!draft) return refuse({ code: 'unknown_application' });
  if (draft.status !== 'draft') return refuse({ code: 'already_sent' });
  await deleteDraft(ctx.db, draft.id);
  return accept(draft.service);
}
