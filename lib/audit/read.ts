import type { Database } from '#db/client.ts';
import type { Context } from '#lib/kernel/context.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { Entry } from './entry.ts';
import { listEntries, listNewest } from './store.ts';

/** The log, newest first: an administrator reads all of it, a supervisor what is about cases of their departments. */
export async function readLog(
  { db, actor }: Context,
  page: { subject?: string; before?: string },
): Promise<Result<Entry[], { code: 'not_yours' }>> {
  const overseen = overseenBy(actor);
  return overseen ? ok(await listEntries(db, overseen, page)) : err({ code: 'not_yours' });
}

/** On each subject, the newest of some actions. */
export const readNewest = (db: Database, actions: string[]): Promise<Map<string, string>> => listNewest(db, actions);
