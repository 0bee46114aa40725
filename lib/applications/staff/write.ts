import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import { addresseeOf } from '#lib/applications/case/addressee.ts';
import { actOnMine, type ApplicantRefusal } from '#lib/applications/applicant/applicant-act.ts';
import { insertMessage, insertNote, wasJustWritten } from '#lib/applications/case/conversation-store.ts';
import { letters } from '#lib/applications/life/letters.ts';
import { findCase, isOwn } from './staff-act.ts';

type Writing = { applicationId: string; body: string };
export type WritingRefusal = { code: 'unknown_application' } | { code: 'own_application' };

/** A message of the applicant to the staff who have the case. */
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

/** A message of staff to the applicant, who is told of it. */
export const writeToApplicant = (ctx: ApplicationContext, writing: Writing) =>
  onCase(ctx, writing, async (inside, written, { application, terms }) => {
    if (await wasJustWritten(inside, 'message', written)) return;
    await insertMessage(inside, { ...written, fromStaff: true });
    const addressee = await addresseeOf(inside.db, application);
    await tell(inside, addressee, { applicationId: application.id, occasion: letters.message, facts: terms.service });
  });

/** 内部备注: for colleagues only. */
export const writeNote = (ctx: ApplicationContext, writing: Writing) =>
  onCase(ctx, writing, async (inside, written) => {
    if (!(await wasJustWritten(inside, 'note', written))) await insertNote(inside, written);
  });

type Written = Writing & { authorId: string; at: Date };

async function onCase(
  ctx: ApplicationContext,
  { applicationId, body }: Writing,
  write: (
    inside: ApplicationContext,
    written: Written,
    found: NonNullable<Awaited<ReturnType<typeof findCase>>>,
  ) => Promise<void>,
): Promise<Result<string, WritingRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await findCase(inside, applicationId);
    if (!found) return err({ code: 'unknown_application' });
    if (await isOwn(inside, found.application)) return err({ code: 'own_application' });
    const written = { applicationId, body, authorId: ctx.actor.id, at: ctx.now() };
    await write(inside, written, found);
    await record(db, ctx.vault, {
      actorId: written.authorId,
      action: 'write',
      subject: `application:${applicationId}`,
      at: written.at,
    });
    return ok(applicationId);
  });
}
