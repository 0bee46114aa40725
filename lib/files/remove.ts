import { record } from '#lib/audit/record.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { findMine } from './access-store.ts';
import type { FilesContext } from './context.ts';
import { eraseObject } from './erase-object.ts';
import * as store from './store.ts';
import type { Use } from './store.ts';

export type RemoveRefusal = { code: 'unknown_file' } | { code: 'unknown_application' } | { code: 'closed' };

/**
 * Takes a file out of a draft, or of a case in correction. Of a draft nothing is kept that no other application carries; what
 * a case was sent with stays with the case.
 */
export async function removeFile(ctx: FilesContext<Actor>, use: Use): Promise<Result<true, RemoveRefusal>> {
  const at = ctx.now();
  const removed = await ctx.db.transaction(async (db) => {
    const asked = { applicationId: use.applicationId, personId: ctx.actor.id, lock: true };
    const mine = await findMine(db, asked);
    if (!mine) return err({ code: 'unknown_application' });
    if (!mine.isOpen) return err({ code: 'closed' });
    if (!(await store.endUse(db, use, { isSent: mine.status !== 'draft', at }))) return err({ code: 'unknown_file' });
    const isGone = !(await store.isUsed(db, use.fileId));
    if (isGone) await store.markErased(db, use.fileId, at);
    const subject = `application:${use.applicationId}`;
    const event = { actorId: ctx.actor.id, action: 'remove_file', subject, facts: { file: use.fileId }, at };
    await record(db, ctx.vault, event);
    return ok(isGone);
  });
  if (!removed.ok) return removed;
  if (removed.value) await eraseObject(ctx, use.fileId);
  return ok(true);
}

/** Takes a file out of its owner's wallet. It is erased at once where no draft or case carries it. */
export async function putAwayFile(
  ctx: FilesContext<Actor>,
  { fileId }: { fileId: string },
): Promise<Result<true, { code: 'unknown_file' }>> {
  const at = ctx.now();
  const isGone = await ctx.db.transaction(async (db) => {
    const file = await store.findOwned({ ...ctx, db }, fileId, ctx.actor.id);
    if (!file) return undefined;
    const used = await store.isUsed(db, fileId);
    await (used ? store.putAway(db, fileId, at) : store.markErased(db, fileId, at));
    const subject = `person:${ctx.actor.id}`;
    const event = { actorId: ctx.actor.id, action: 'put_away_file', subject, facts: { file: fileId }, at };
    await record(db, ctx.vault, event);
    return !used;
  });
  if (isGone === undefined) return err({ code: 'unknown_file' });
  if (isGone) await eraseObject(ctx, fileId);
  return ok(true);
}
