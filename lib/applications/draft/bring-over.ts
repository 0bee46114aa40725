import { record } from '#lib/audit/record.ts';
import { carryAnswers, type CarriedAnswers } from '#lib/forms/carry-answers.ts';
import type { FormChange } from '#lib/forms/compare-forms.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Application } from '#lib/applications/application.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { findSetAside, saveUnderForm } from '#lib/applications/case/set-aside-store.ts';
import { lockMine } from '#lib/applications/case/store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { changeSince } from './change-since.ts';

/** What becomes of a draft under the form its service has now; `to` names that form. */
export type BroughtOver = { change: FormChange; to: string } & CarriedAnswers;

/** What would become of a draft; undefined where its form is the service's own. */
export async function previewChange(ctx: ApplicationContext, draft: Application): Promise<BroughtOver | undefined> {
  const since = changeSince(ctx, draft);
  if (!since) return undefined;
  const aside = await findSetAside(ctx, draft.id);
  const carried = carryAnswers({ before: draft.form, now: since.form, answers: draft.answers, aside });
  return { change: since.change, to: since.to, ...carried };
}

/** `to`: the form whose changes the holder has seen. */
export type BringOver = { applicationId: string; to: string };
export type BringOverRefusal = { code: 'unknown_application' | 'already_sent' | 'changed_again' };

/** Brings a draft to the form that its service has now, once its holder has seen what is different. */
export async function bringOver(
  ctx: ApplicationContext,
  { applicationId, to }: BringOver,
): Promise<Result<Application, BringOverRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const mine = await lockMine(inside, { id: applicationId, personId: ctx.actor.id });
    if (!mine) return err({ code: 'unknown_application' });
    const draft = mine.application;
    if (draft.status !== 'draft') return err({ code: 'already_sent' });
    const since = changeSince(ctx, draft);
    // Pressed before, perhaps in another window.
    if (!since) return ok(draft);
    if (since.to !== to) return err({ code: 'changed_again' });
    const aside = await findSetAside(inside, draft.id);
    const { answers, setAside } = carryAnswers({ before: draft.form, now: since.form, answers: draft.answers, aside });
    const at = ctx.now();
    await saveUnderForm(inside, draft.id, { form: since.form, answers, setAside, at });
    const facts = { kept: String(Object.keys(answers).length), setAside: String(setAside.length) };
    await record(db, ctx.vault, {
      ...{ actorId: ctx.actor.id, action: 'bring_over', subject: subjectOf(draft.id), facts, at },
    });
    return ok({ ...draft, form: since.form, formHash: since.to, answers, updatedAt: at });
  });
}
