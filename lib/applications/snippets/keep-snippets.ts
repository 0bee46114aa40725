import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { deleteSnippet, insertSnippet, updateSnippet } from './snippet-store.ts';
import type { OwnSnippet } from './snippet.ts';

export type SnippetRefusal = { code: 'not_your_department' | 'unknown_service' | 'unknown_snippet' };

type Writing = Pick<ApplicationContext, 'db' | 'vault' | 'actor' | 'now' | 'catalogue'>;

/** Keeps a reason for one's department, anew or, with an id, changed. */
export async function keepSnippet(
  ctx: Writing,
  { id, ...snippet }: Omit<OwnSnippet, 'id'> & { id: string | undefined },
): Promise<Result<null, SnippetRefusal>> {
  const { actor, now, catalogue } = ctx;
  const { department, service } = snippet;
  if (!actor.posts.some((post) => post.department === department)) return err({ code: 'not_your_department' });
  if (service !== null && catalogue.findGuide(service)?.department !== department)
    return err({ code: 'unknown_service' });
  return ctx.db.transaction(async (db) => {
    const kept = { ...snippet, keptById: actor.id, keptAt: now() };
    const isKept = id ? await updateSnippet(db, id, kept) : Boolean(await insertSnippet(db, kept));
    if (!isKept) return err({ code: 'unknown_snippet' });
    await onRecord({ ...ctx, db }, 'keep_snippet', department);
    return ok(null);
  });
}

export async function removeSnippet(ctx: Writing, id: string): Promise<Result<null, SnippetRefusal>> {
  return ctx.db.transaction(async (db) => {
    const departments = ctx.actor.posts.map((post) => post.department);
    const department = await deleteSnippet(db, id, departments);
    if (!department) return err({ code: 'unknown_snippet' });
    await onRecord({ ...ctx, db }, 'remove_snippet', department);
    return ok(null);
  });
}

const onRecord = ({ db, vault, actor, now }: Writing, action: string, department: string): Promise<void> =>
  record(db, vault, { actorId: actor.id, action, subject: `snippets:${department}`, at: now() });
