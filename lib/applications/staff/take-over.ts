import type { ApplicationContext } from '#lib/applications/context.ts';
import { deskLetters } from '#lib/applications/life/letters.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import { findOwnerName } from '#lib/applications/owner/ownership-store.ts';
import { fits } from './permissions.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

export type TakeOverRefusal = { code: 'reason_missing' | 'not_in_hand' };

/** A colleague with the right grant takes a case over, for a reason that goes on record, and whoever owned it is told. */
export const takeOver = (ctx: ApplicationContext, { reason, ...on }: OnCase & { reason: string }) =>
  actOnCase<'take_over', TakeOverRefusal>(ctx, on, {
    step: 'take_over',
    effect: async (found, { db }) => {
      const from = found.application.assigneeId;
      if (!from || !fits('take_over', ctx.actor, { ...found, today: dayOf(ctx.now()) }))
        return err({ code: 'not_in_hand' });
      if (!reason.trim()) return err({ code: 'reason_missing' });
      const name = await findOwnerName(db, from);
      return { facts: { from, name, reason }, owner: { ownerId: ctx.actor.id, why: 'took_over' } };
    },
    also: async (inside, { application: { id, assigneeId }, terms }) => {
      if (!assigneeId) return;
      const told = { applicationId: id, occasion: deskLetters.taken_over, facts: terms.service };
      await tell(inside, await findAddressee(inside.db, assigneeId), told);
    },
  });
