import type { ApplicationContext } from '#lib/applications/context.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

/** 审查: a reviewer takes the case into their hands, also from a colleague who left. */
export const takeUp = (ctx: ApplicationContext, on: OnCase) =>
  actOnCase(ctx, on, {
    step: 'take_up',
    effect: () => ({ facts: {}, projection: { assigneeId: ctx.actor.id } }),
  });
