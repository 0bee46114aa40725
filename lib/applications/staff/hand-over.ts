import type { Application } from '#lib/applications/application.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { deskLetters } from '#lib/applications/life/letters.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err, type Result } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import { colleaguesFor } from './colleagues.ts';
import { fits } from './permissions.ts';
import { actOnCase, findSentCase, type OnCase, type StaffRefusal } from './staff-act.ts';

export type HandOverRefusal = { code: 'not_yours' | 'reason_missing' | 'cannot_own' };

/** The owner, or a supervisor, gives a case to a colleague who could own it; both are told, and the reason is on record. */
export const handOver = (
  ctx: ApplicationContext,
  { to, reason, ...on }: OnCase & { to: string; reason: string },
): Promise<Result<Application, StaffRefusal | HandOverRefusal>> =>
  actOnCase<'hand_over', HandOverRefusal>(ctx, on, {
    step: 'hand_over',
    effect: async (found, inside) => {
      if (!fits('hand_over', ctx.actor, { ...found, today: dayOf(ctx.now()) })) return err({ code: 'not_yours' });
      if (!reason.trim()) return err({ code: 'reason_missing' });
      const colleague = (await colleaguesFor(inside, found.application)).find(({ id }) => id === to);
      if (!colleague) return err({ code: 'cannot_own' });
      return { facts: { to, name: colleague.name, reason }, owner: { ownerId: to, why: 'handed_over' } };
    },
    also: async (inside, { application: { id, assigneeId }, terms }) => {
      const told = { applicationId: id, facts: terms.service };
      await tell(inside, await findAddressee(inside.db, to), { ...told, occasion: deskLetters.handed_over });
      if (assigneeId && assigneeId !== ctx.actor.id)
        await tell(inside, await findAddressee(inside.db, assigneeId), { ...told, occasion: deskLetters.moved_on });
    },
  });

/**
 * A supervisor, or the owner, gives a case away: without `to` it goes to whoever has least to do by then. It is no decision,
 * so that a case may have moved since it was seen.
 */
export async function reassign(
  ctx: ApplicationContext,
  { applicationId, to, reason }: { applicationId: string; to: string | undefined; reason: string },
): Promise<Result<Application, StaffRefusal | HandOverRefusal>> {
  const found = await findSentCase(ctx, applicationId);
  const chosen = to ?? (found && (await colleaguesFor(ctx, found)).find(({ isAbsent }) => !isAbsent)?.id) ?? '';
  return handOver(ctx, { applicationId, version: found?.version ?? 0, to: chosen, reason });
}
