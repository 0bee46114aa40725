import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { findApplication } from '#lib/applications/case/store.ts';
import { listSubmissions } from '#lib/applications/case/submission-store.ts';
import type { Submission } from '#lib/applications/case/submission.ts';
import { deskLetters } from '#lib/applications/life/letters.ts';
import { listOpinionsOf, lockOpinion, recordReply } from './opinion-store.ts';
import type { Opinion } from './opinion.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import { isOwn } from '#lib/applications/staff/staff-act.ts';

/** What the actor is asked, by when, and what they have replied. */
export const readMyOpinions = (ctx: ApplicationContext): Promise<Opinion[]> => listOpinionsOf(ctx, ctx.actor.id);

export type OpenOpinion = { opinion: Opinion; submissions: Submission[] };

/**
 * A question with what was sent in the case, which goes on record, for as long as whoever is asked owes the reply;
 * afterwards the question and the reply alone.
 */
export async function readOpinion(ctx: ApplicationContext, id: string): Promise<OpenOpinion | undefined> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const opinion = await lockOpinion(inside, { id, expertId: ctx.actor.id });
    if (!opinion || (await isParty(inside, opinion))) return undefined;
    if (opinion.repliedAt) return { opinion, submissions: [] };
    const subject = subjectOf(opinion.applicationId);
    await record(db, ctx.vault, { actorId: ctx.actor.id, action: 'read_for_opinion', subject, at: ctx.now() });
    return { opinion, submissions: await listSubmissions(inside, opinion.applicationId) };
  });
}

export type ReplyRefusal = { code: 'unknown_opinion' | 'replied' | 'reply_missing' };

/** The one reply of whoever is asked; the colleague who asked is told. */
export async function giveOpinion(
  ctx: ApplicationContext,
  { opinionId, reply }: { opinionId: string; reply: string },
): Promise<Result<{ id: string }, ReplyRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const opinion = await lockOpinion(inside, { id: opinionId, expertId: ctx.actor.id });
    if (!opinion || (await isParty(inside, opinion))) return err({ code: 'unknown_opinion' });
    if (opinion.repliedAt) return err({ code: 'replied' });
    if (!reply.trim()) return err({ code: 'reply_missing' });
    const { applicationId } = opinion;
    await recordReply(inside, opinion.id, { reply, at: ctx.now() });
    const application = await findApplication(inside, { id: applicationId, of: undefined });
    const name = ctx.catalogue.findGuide(opinion.service)?.name;
    const told = { applicationId, occasion: deskLetters.opinion_given, facts: name ?? {} };
    await tell(inside, await findAddressee(db, application?.assigneeId ?? opinion.askedById), told);
    const entry = { actorId: ctx.actor.id, action: 'give_opinion', subject: subjectOf(applicationId), at: ctx.now() };
    await record(db, ctx.vault, entry);
    return ok({ id: opinion.id });
  });
}

/** Whoever has become a party since they were asked sees nothing of it. */
async function isParty(ctx: ApplicationContext, { applicationId }: Opinion): Promise<boolean> {
  const application = await findApplication(ctx, { id: applicationId, of: undefined });
  return !application || isOwn(ctx, application);
}
