import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import { addresseeOf } from '#lib/applications/case/addressee.ts';
import { actOnMine, type ApplicantRefusal } from '#lib/applications/applicant/applicant-act.ts';
import {
  insertMessage,
  insertNote,
  settleMessages,
  wasJustWritten,
} from '#lib/applications/case/conversation-store.ts';
import { subjectOf, type Case } from '#lib/applications/case/record-event.ts';
import { letters } from '#lib/applications/life/letters.ts';
import { findCase, isOwn } from './staff-act.ts';

type Writing = { applicationId: string; body: string };
export type WritingRefusal = { code: 'unknown_application' } | { code: 'own_application' };

export const writeToStaff = (
  ctx: ApplicationContext,
  { applicationId, body }: Writing,
): Promise<Result<string, ApplicantRefusal>> =>
  actOnMine(ctx, applicationId, async (inside) => {
    const written = { applicationId, body, authorId: ctx.actor.id, at: ctx.now() };
    if (!(await wasJustWritten(inside, 'message', written)))
      await insertMessage(inside, { ...written, fromStaff: false });
    return ok(applicationId);
  });

/** A message of staff to the applicant, who is told of it; it answers what they wrote before. */
export const writeToApplicant = (ctx: ApplicationContext, { applicationId, body }: Writing) =>
  onCase(ctx, applicationId, {
    action: 'write',
    work: async (inside, { application, terms }) => {
      const written = { applicationId, body, authorId: ctx.actor.id, at: ctx.now() };
      if (await wasJustWritten(inside, 'message', written)) return;
      await settleMessages(inside.db, written);
      await insertMessage(inside, { ...written, fromStaff: true });
      const addressee = await addresseeOf(inside.db, application);
      await tell(inside, addressee, { applicationId, occasion: letters.message, facts: terms.service });
    },
  });

/** What the applicant wrote needs no reply. */
export const settle = (ctx: ApplicationContext, { applicationId }: { applicationId: string }) =>
  onCase(ctx, applicationId, {
    action: 'settle_messages',
    work: ({ db, now }) => settleMessages(db, { applicationId, at: now() }),
  });

/** 内部备注: for colleagues only. */
export const writeNote = (ctx: ApplicationContext, { applicationId, body }: Writing) =>
  onCase(ctx, applicationId, {
    action: 'write',
    work: async (inside) => {
      const written = { applicationId, body, authorId: ctx.actor.id, at: ctx.now() };
      if (!(await wasJustWritten(inside, 'note', written))) await insertNote(inside, written);
    },
  });

type Work = { action: string; work: (inside: ApplicationContext, found: Case) => Promise<void> };

/** Work on a case that changes nothing of its life, on record. */
async function onCase(
  ctx: ApplicationContext,
  applicationId: string,
  { action, work }: Work,
): Promise<Result<string, WritingRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await findCase(inside, applicationId);
    if (!found) return err({ code: 'unknown_application' });
    if (await isOwn(inside, found.application)) return err({ code: 'own_application' });
    await work(inside, found);
    await record(db, ctx.vault, { actorId: ctx.actor.id, action, subject: subjectOf(applicationId), at: ctx.now() });
    return ok(applicationId);
  });
}
