import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Case } from '#lib/applications/case/record-event.ts';
import { deskLetters } from '#lib/applications/life/letters.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { err } from '#lib/kernel/result.ts';
import { tell } from '#lib/notifications/notify.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

export type TakeOverRefusal = { code: 'reason_missing' | 'not_in_hand' };

/** A reviewer takes a case out of a colleague's hands, for a reason that goes on record, and the colleague is told. */
export const takeOver = (ctx: ApplicationContext, { reason, ...on }: OnCase & { reason: string }) =>
  actOnCase<'take_over', TakeOverRefusal>(ctx, on, {
    step: 'take_over',
    effect: (found) => {
      const from = found.application.assigneeId;
      if (!from || from === ctx.actor.id) return err({ code: 'not_in_hand' });
      if (!reason.trim()) return err({ code: 'reason_missing' });
      return { facts: { from, name: nameOf(from, found), reason }, projection: { assigneeId: ctx.actor.id } };
    },
    also: async (inside, { application: { id, assigneeId }, terms }) => {
      if (!assigneeId) return;
      const told = { applicationId: id, occasion: deskLetters.taken_over, facts: terms.service };
      await tell(inside, await findAddressee(inside.db, assigneeId), told);
    },
  });

/** The name of whoever has the case in hand, as the history has it. */
const nameOf = (personId: string, { events }: Case): string =>
  events.findLast(({ actorId }) => actorId === personId)?.actorName ?? '';
