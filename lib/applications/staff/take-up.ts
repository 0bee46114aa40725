import type { ApplicationContext } from '#lib/applications/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err } from '#lib/kernel/result.ts';
import { fits } from './permissions.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

/** 审查: a reviewer takes a case into their hands that is in nobody's. */
export const takeUp = (ctx: ApplicationContext, on: OnCase) =>
  actOnCase<'take_up', { code: 'in_hand' }>(ctx, on, {
    step: 'take_up',
    effect: (found) =>
      fits('take_up', ctx.actor, { ...found, today: dayOf(ctx.now()) })
        ? { facts: {}, projection: { assigneeId: ctx.actor.id } }
        : err({ code: 'in_hand' }),
  });
