import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { findApplication } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { isOwn } from '#lib/applications/staff/staff-act.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { isId } from '#lib/kernel/id.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import type { Reply } from './escalation.ts';
import { lockOwed, recordReply } from './escalation-store.ts';
import { letters } from './letters.ts';

export type ReplyRefusal = { code: 'not_asked' | 'own_application' };

/** Whoever was asked says why a case is where it is and what is done now; a supervisor who asked is told. */
export async function reply(
  ctx: ApplicationContext,
  { escalationId, ...words }: Reply & { escalationId: string },
): Promise<Result<string, ReplyRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const owed = isId(escalationId) ? await lockOwed(db, { id: escalationId, personId: ctx.actor.id }) : undefined;
    if (!owed) return err({ code: 'not_asked' });
    const { applicationId, askedById } = owed;
    const application = await findApplication(inside, { id: applicationId, of: undefined });
    if (!application || (await isOwn(inside, application))) return err({ code: 'own_application' });
    await recordReply(inside, owed.id, { ...words, at: ctx.now() });
    const facts = (await findTerms(db, applicationId))?.service ?? {};
    if (askedById)
      await tell(inside, await findAddressee(db, askedById), {
        ...{ applicationId, occasion: letters.question_answered, facts },
      });
    await record(db, ctx.vault, {
      ...{ actorId: ctx.actor.id, action: 'reply_escalation', subject: subjectOf(applicationId), at: ctx.now() },
    });
    return ok(applicationId);
  });
}
