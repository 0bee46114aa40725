import type { ApplicationContext } from '#lib/applications/context.ts';
import { actOnCase, type OnCase } from '#lib/applications/staff/staff-act.ts';

/** 退件: not this body's remit; says which body it is (Licensing Law Art. 32). */
export const returnFiling = (
  ctx: ApplicationContext,
  { reason, rightBody, ...on }: OnCase & { reason: string; rightBody: string },
) =>
  actOnCase(ctx, on, {
    step: 'return',
    effect: () => ({ facts: { reason, rightBody } }),
  });
