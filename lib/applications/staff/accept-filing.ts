import type { ApplicationContext } from '#lib/applications/context.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

/** 受理: the statutory clock starts. */
export const acceptFiling = (ctx: ApplicationContext, on: OnCase) =>
  actOnCase(ctx, on, {
    step: 'accept',
    effect: () => ({ facts: {}, projection: { acceptedAt: ctx.now() } }),
  });
