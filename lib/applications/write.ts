import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { accept, refuse, type Result } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import { addresseeOf } from './addressee.ts';
import { actOnMine, type ApplicantRefusal } from './applicant-act.ts';
import { insertMessage, insertNote } from './conversation-store.ts';
import { findCase, isOwn } from './staff-act.ts';

type Writing = { applicationId: string; body: string };
export type WritingRefusal = { code: 'unknown_application' } | { code: 'own_application' };

/** A message of the applicant to the staff who have the case. */
export const writeToStaff = (
  ctx: Context,
  { applicationId, body }: Writing,
): Promise<Result<string, ApplicantRefusal>> =>
  actOnMine(ctx, applicationId, async (inside) => {
    await insertMessage(inside, { applicationId, body, authorId: ctx.actor.id, fromStaff: false, at: ctx.now() });
    return accept(applicationId);
  });

/** A message of staff to the applicant, who is told of it. */
export const writeToApplicant = (ctx: Context, writing: Writing) =>
  onCase(ctx, writing, async (inside, { application, terms }) => {
    await insertMessage(inside, { ...writing, authorId: ctx.actor.id, fromStaff: true, at: ctx.now() });
    const addressee = await addresseeOf(inside.db, application);
    await tell(inside, addressee, { applicationId: application.id, occasion: 'message', facts: terms.service });
  });

/** 内部备注: for colleagues only. */
export const writeNote = (ctx: Context, writing: Writing) =>
  onCase(ctx, writing, (inside) => insertNote(inside, { ...writing, authorId: ctx.actor.id, at: ctx.now() }));

async function onCase(
  ctx: Context,
  { applicationId }: Writing,
  write: (inside: Context, found: NonNullable<Awaited<ReturnType<typeof findCase>>>) => Promise<void>,
): Promise<Result<string, WritingRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await findCase(inside, applicationId);
    if (!found) return refuse({ code: 'unknown_application' });
    if (await isOwn(inside, found.application)) return refuse({ code: 'own_application' });
    await write(inside, found);
    await record(db, ctx.vault, {
      actorId: ctx.actor.id,
      action: 'write',
      subject: `application:${applicationId}`,
      at: ctx.now(),
    });
    return accept(applicationId);
  });
}
