import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { arrivesByHand, checklistOf, type ChecklistLine, type Mark } from '#lib/applications/checklist/checklist.ts';
import { tick } from '#lib/applications/checklist/check-store.ts';
import { deskOf } from '#lib/applications/life/states.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { holds } from './permissions.ts';
import { findCase, isOwn } from './staff-act.ts';

type Ticking = { applicationId: string; item: string; mark: Mark; isOn: boolean };

export type TickRefusal = {
  code: 'unknown_application' | 'own_application' | 'not_your_role' | 'is_over' | 'unknown_item';
};

/** Ticks a line of the checklist as received or verified, or takes the tick off. It is no step of the case's life. */
export async function tickCheck(
  ctx: ApplicationContext,
  { applicationId, item, mark, isOn }: Ticking,
): Promise<Result<Pick<Ticking, 'item' | 'mark'>, TickRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await findCase(inside, applicationId);
    if (!found) return err({ code: 'unknown_application' });
    const { application, terms } = found;
    if (await isOwn(inside, application)) return err({ code: 'own_application' });
    if (!holds(ctx.actor, found, ['check'])) return err({ code: 'not_your_role' });
    if (!deskOf(application.status)) return err({ code: 'is_over' });
    const line = checklistOf({ ...application, terms }, []).find((one) => one.item === item);
    if (!line || !takes(line, mark)) return err({ code: 'unknown_item' });
    const at = ctx.now();
    await tick(db, { applicationId, item, mark, by: isOn ? { id: ctx.actor.id, at } : undefined });
    const facts = { item, mark, tick: isOn ? 'on' : 'off' };
    const entry = { actorId: ctx.actor.id, action: 'tick_check', subject: subjectOf(applicationId), facts, at };
    await record(db, ctx.vault, entry);
    return ok({ item, mark });
  });
}

/** What was uploaded or is shared has arrived by itself, and a condition does not arrive. */
const takes = (line: Pick<ChecklistLine, 'way'>, mark: Mark): boolean => mark === 'verified' || arrivesByHand(line);
