import type { Database } from '#db/client.ts';
import type { Context } from '#lib/kernel/context.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { record } from './record.ts';
import type { Act, Entry } from './entry.ts';
import { isOwnSubject, listActs, listEntries } from './store.ts';

/**
 * The log, newest first: an administrator reads all of it, a supervisor what is about cases of their departments, and
 * neither what is about their own case or company. Who reads it is on record too, and so is who asks for their own.
 */
export async function readLog(
  { db, vault, actor, now }: Context,
  page: { subject?: string; before?: string },
): Promise<Result<Entry[], { code: 'not_yours' } | { code: 'own_application' }>> {
  const overseen = overseenBy(actor);
  if (!overseen) return err({ code: 'not_yours' });
  if (page.subject && (await isOwnSubject(db, actor.id, page.subject))) {
    const refused = { actorId: actor.id, action: 'refused_access', subject: page.subject, at: now() };
    await db.transaction((tx) => record(tx, vault, { ...refused, facts: { to: 'audit-log' } }));
    return err({ code: 'own_application' });
  }
  const entries = await listEntries(db, { readerId: actor.id, departments: overseen }, page);
  const facts = { of: page.subject ?? 'everything' };
  const event = { actorId: actor.id, action: 'read_audit_log', subject: 'audit-log', facts, at: now() };
  await db.transaction((tx) => record(tx, vault, event));
  return ok(entries);
}

/** What was done, by subject and in order: the acts named `actions`. */
export async function readActs(db: Database, actions: string[]): Promise<Map<string, Act[]>> {
  const acts = new Map<string, Act[]>();
  for (const act of await listActs(db, actions)) acts.set(act.subject, [...(acts.get(act.subject) ?? []), act]);
  return acts;
}
