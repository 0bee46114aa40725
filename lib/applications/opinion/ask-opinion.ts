import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { countFrom } from '#lib/applications/clock/case-clock.ts';
import { deskLetters } from '#lib/applications/life/letters.ts';
import { deskOf } from '#lib/applications/life/states.ts';
import { insertOpinion } from './opinion-store.ts';
import { replyDays } from './opinion.ts';
import { nextOwner } from '#lib/applications/owner/next-owner.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import { findCase, isOwn } from '#lib/applications/staff/staff-act.ts';

export type AskRefusal = {
  code:
    | 'unknown_application'
    | 'own_application'
    | 'not_yours'
    | 'is_over'
    | 'own_department'
    | 'nobody_there'
    | 'wrong_days'
    | 'question_missing';
};

type Asking = { applicationId: string; department: string; question: string; days: number };

/**
 * 征求意见: the owner asks another department what it knows better. A reviewer there gets it by the rule by which cases are
 * given, with a day by which to reply. It changes nothing of the case, and its applicant does not see it.
 */
export async function askOpinion(
  ctx: ApplicationContext,
  { applicationId, department, question, days }: Asking,
): Promise<Result<{ id: string }, AskRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await findCase(inside, applicationId);
    if (!found) return err({ code: 'unknown_application' });
    const { application, terms } = found;
    if (await isOwn(inside, application)) return err({ code: 'own_application' });
    if (application.assigneeId !== ctx.actor.id) return err({ code: 'not_yours' });
    if (!deskOf(application.status)) return err({ code: 'is_over' });
    if (department === application.department) return err({ code: 'own_department' });
    if (!Number.isInteger(days) || days < replyDays.least || days > replyDays.most) return err({ code: 'wrong_days' });
    if (!question.trim()) return err({ code: 'question_missing' });
    const turn = { status: 'in_review', ownerId: null, proposedById: null } as const;
    const expert = await nextOwner(inside, { ...application, department }, turn);
    if (!expert || expert.why === 'administrator') return err({ code: 'nobody_there' });
    const at = ctx.now();
    await insertOpinion(inside, {
      ...{ applicationId, department, question, expertId: expert.ownerId, askedById: ctx.actor.id, askedAt: at },
      dueOn: countFrom(ctx.calendar, dayOf(at), { unit: 'working-day', days }).due,
    });
    const told = { applicationId: null, occasion: deskLetters.opinion_asked, facts: terms.service };
    await tell(inside, await findAddressee(db, expert.ownerId), told);
    await record(db, ctx.vault, {
      actorId: ctx.actor.id,
      action: 'ask_opinion',
      subject: subjectOf(applicationId),
      at,
    });
    return ok({ id: applicationId });
  });
}
