import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Application } from '#lib/applications/application.ts';
import { findApplication } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { isOver } from '#lib/applications/life/life.ts';
import { isOwn } from '#lib/applications/staff/staff-act.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { dayOf, startOf } from '#lib/kernel/day.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import { insertEscalation, wasReminded } from './escalation-store.ts';
import { letters } from './letters.ts';
import { scopeOf } from '#lib/applications/supervision/scope.ts';

export type AskRefusal = {
  code: 'unknown_application' | 'own_application' | 'case_over' | 'nobody_has_it' | 'reminded_today';
};

type Asking = { applicationId: string; question?: string };

/** Reminds the owner of a case, once a day. */
export const remind = (ctx: ApplicationContext, { applicationId }: { applicationId: string }) =>
  askOwner(ctx, { applicationId });

/** Asks the owner of a case something that wants a reply. */
export const ask = (ctx: ApplicationContext, asking: { applicationId: string; question: string }) =>
  askOwner(ctx, asking);

/** What a supervisor sends to the owner of a case of their departments: a line in the inbox and a letter, on record. */
async function askOwner(
  ctx: ApplicationContext,
  { applicationId, question }: Asking,
): Promise<Result<{ personId: string }, AskRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await findOverseen(inside, applicationId);
    if (!found) return err({ code: 'unknown_application' });
    const { assigneeId: personId } = found;
    if (await isOwn(inside, found)) return err({ code: 'own_application' });
    if (isOver(found.status)) return err({ code: 'case_over' });
    if (!personId) return err({ code: 'nobody_has_it' });
    const at = ctx.now();
    if (question === undefined && (await wasReminded(db, applicationId, startOf(dayOf(at)))))
      return err({ code: 'reminded_today' });
    const rung = question === undefined ? ('reminder' as const) : ('question' as const);
    const asked = { applicationId, rung, dueOn: null, personId, askedById: ctx.actor.id, at };
    await insertEscalation(inside, { ...asked, ...(question !== undefined && { question }) });
    const occasion = question === undefined ? letters.reminded : letters.owner_asked;
    const facts = (await findTerms(db, applicationId))?.service ?? {};
    await tell(inside, await findAddressee(db, personId), { applicationId, occasion, facts });
    const act = { actorId: ctx.actor.id, subject: subjectOf(applicationId), at, facts: { to: personId } };
    await record(
      db,
      ctx.vault,
      question === undefined ? { ...act, action: 'remind' } : { ...act, action: 'ask_owner' },
    );
    return ok({ personId });
  });
}

/** Locks a sent case of a department that the actor oversees. */
async function findOverseen(ctx: ApplicationContext, id: string): Promise<Application | undefined> {
  const scope = scopeOf(ctx);
  const found = scope && (await findApplication(ctx, { id, of: undefined, lock: true }));
  if (!scope || !found || found.status === 'draft') return undefined;
  return scope.departments === 'whole city' || scope.departments.includes(found.department) ? found : undefined;
}
