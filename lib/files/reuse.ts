import { record } from '#lib/audit/record.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { findMine } from './access-store.ts';
import { most, type Allowance } from './checks/allowance.ts';
import type { FilesContext } from './context.ts';
import type { StoredFile } from './file.ts';
import * as store from './store.ts';

export type ReuseRefusal =
  | { code: 'unknown_file' }
  | { code: 'unknown_application' }
  | { code: 'closed' }
  | { code: 'expired' }
  | { code: 'kind_not_asked' }
  | { code: 'too_large'; most: number }
  | { code: 'too_many'; most: number }
  | { code: 'total_too_large'; most: number };

type Reuse = { fileId: string; applicationId: string; field: string; allow?: Allowance };

/** Answers a question with a file from the wallet. Only the actor's own, and no company's file in another's case. */
export async function reuseFile(ctx: FilesContext<Actor>, asked: Reuse): Promise<Result<StoredFile, ReuseRefusal>> {
  const { fileId, applicationId, field, allow = most } = asked;
  const at = ctx.now();
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const mine = await findMine(db, { applicationId, personId: ctx.actor.id, lock: true });
    if (!mine) return err({ code: 'unknown_application' });
    if (!mine.isOpen) return err({ code: 'closed' });
    const file = await store.findOwned(inside, fileId, ctx.actor.id);
    if (!file) return err({ code: 'unknown_file' });
    const { seal: _, ...view } = file;
    const refused = refusalOf(view, { allow, at, ...(await store.countUses(db, asked)) });
    if (refused) return err(refused);
    await store.insertUse(db, { fileId, applicationId, field }, at);
    const subject = `application:${applicationId}`;
    await record(db, ctx.vault, { actorId: ctx.actor.id, action: 'reuse_file', subject, facts: { file: fileId }, at });
    return ok(view);
  });
}

type Measure = { allow: Allowance; at: Date; count: number; total: number };

function refusalOf(
  { kind, size, expiresAt }: StoredFile,
  { allow, at, count, total }: Measure,
): ReuseRefusal | undefined {
  if (expiresAt && expiresAt <= at) return { code: 'expired' };
  if (!allow.kinds.includes(kind)) return { code: 'kind_not_asked' };
  if (size > allow.size) return { code: 'too_large', most: allow.size };
  if (count >= allow.count) return { code: 'too_many', most: allow.count };
  return total + size > allow.total ? { code: 'total_too_large', most: allow.total } : undefined;
}
