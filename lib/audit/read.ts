import type { Database } from '#db/client.ts';
import type { Context } from '#lib/kernel/context.ts';
import { addDays, startOf, type Day } from '#lib/kernel/day.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import { listAbout } from './about-store.ts';
import type { Act, Entry } from './entry.ts';
import { findActors, findCaseId, isOwnSubject, listEntries } from './log-store.ts';
import { record } from './record.ts';
import { recordRefusal } from './record-refusal.ts';
import { listActs, listSubjects } from './store.ts';

/**
 * What a reader asks of the log: one subject or the case of a reference, a person by name or e-mail address, an action,
 * days from and until.
 */
export type LogQuery = {
  subject?: string | undefined;
  reference?: string | undefined;
  person?: string | undefined;
  action?: string | undefined;
  from?: Day | undefined;
  until?: Day | undefined;
  before?: string | undefined;
};

export type LogRefusal =
  | { code: 'not_yours' }
  | { code: 'own_application' }
  | { code: 'unknown_reference' }
  | { code: 'unknown_person' };

/**
 * The log, newest first: an administrator reads all of it, a supervisor what is about cases of their departments, and
 * neither what is about their own case or company. Who reads it is on record too, and so is who asks for their own.
 */
export async function readLog(ctx: Context, query: LogQuery): Promise<Result<Entry[], LogRefusal>> {
  const { db, actor } = ctx;
  const departments = overseenBy(actor);
  if (!departments) return refuse(ctx, 'audit-log', 'not_yours');
  const { reference, person, action, before } = query;
  const caseId = reference && (await findCaseId(db, departments, reference));
  if (reference && !caseId) return err({ code: 'unknown_reference' });
  const subject = caseId ? `application:${caseId}` : query.subject;
  if (subject && (await isOwnSubject(db, actor.id, subject))) return refuse(ctx, subject, 'own_application');
  const actorIds = person ? await findActors(db, person) : undefined;
  if (actorIds?.length === 0) return err({ code: 'unknown_person' });
  const days = {
    from: query.from ? startOf(query.from) : undefined,
    until: query.until ? startOf(addDays(query.until, 1)) : undefined,
  };
  const reader = { readerId: actor.id, departments };
  const entries = await listEntries(db, reader, { subject, actorIds, action, before, ...days });
  await recordReading(ctx, { subject, isFiltered: Boolean(person || action || query.from || query.until) });
  const about = await listAbout(
    db,
    entries.map(({ subject }) => subject),
  );
  return ok(entries.map((entry) => ({ ...entry, about: about.get(entry.subject) })));
}

async function refuse<C extends 'not_yours' | 'own_application'>(ctx: Context, subject: string, code: C) {
  await recordRefusal(ctx, { asked: 'audit-log', subject, why: code });
  return err({ code });
}

/** Who reads what the log says of one case has looked at that case. */
async function recordReading(
  { db, vault, actor, now }: Context,
  { subject = 'audit-log', isFiltered }: { subject: string | undefined; isFiltered: boolean },
): Promise<void> {
  const isAdministrator = overseenBy(actor) === 'whole city';
  const facts =
    subject !== 'audit-log'
      ? { role: isAdministrator ? 'administrator' : 'supervisor' }
      : { of: isFiltered ? 'a-part' : 'everything' };
  const event = { actorId: actor.id, action: 'read_audit_log', subject, facts, at: now() };
  await db.transaction((tx) => record(tx, vault, event));
}

/** What was done, by subject and in order: the acts named `actions`, on all subjects or on some. */
export async function readActs(db: Database, actions: string[], subjects?: string[]): Promise<Map<string, Act[]>> {
  const acts = new Map<string, Act[]>();
  for (const act of await listActs(db, actions, subjects)) {
    const known = acts.get(act.subject);
    if (known) known.push(act);
    else acts.set(act.subject, [act]);
  }
  return acts;
}

/** The next subjects in order on which one of these acts was done. */
export const listSubjectsOf = (
  db: Database,
  asked: { actions: string[]; after: string; limit: number },
): Promise<string[]> => listSubjects(db, asked);
