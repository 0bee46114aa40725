import type { Context } from '#lib/kernel/context.ts';
import { accept, refuse, type Result } from '#lib/kernel/result.ts';
import type { Entry } from './entry.ts';
import { listEntries } from './store.ts';

/** The log, newest first, for supervisors and administrators. */
export async function readLog(
  { db, actor }: Context,
  page: { subject?: string; before?: string },
): Promise<Result<Entry[], { code: 'not_yours' }>> {
  const may = actor.posts.some(({ role }) => role === 'supervisor' || role === 'administrator');
  return may ? accept(await listEntries(db, page)) : refuse({ code: 'not_yours' });
}
