import type { ApplicationContext } from '#lib/applications/context.ts';
import { chooseOwner } from '#lib/applications/owner/choose-owner.ts';
import { candidatesFor } from '#lib/applications/owner/next-owner.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err } from '#lib/kernel/result.ts';
import { agreedBy, fits } from './permissions.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

/** 会签: where several approvers agree, one of them does, and an approver who has had no part in it is next. */
export const agree = (ctx: ApplicationContext, { reason, ...on }: OnCase & { reason: string }) =>
  actOnCase<'agree', { code: 'not_yours_to_agree' }>(ctx, on, {
    step: 'agree',
    effect: async (found, inside) => {
      if (!fits('agree', ctx.actor, { ...found, today: dayOf(ctx.now()) })) return err({ code: 'not_yours_to_agree' });
      const had = [...agreedBy(found.events), ctx.actor.id];
      const people = await candidatesFor(inside, found.application);
      const turn = { ...found.application, ownerId: null };
      const owner = chooseOwner(
        turn,
        people.filter(({ id }) => !had.includes(id)),
      );
      return { facts: { reason }, ...(owner && { owner }) };
    },
  });
