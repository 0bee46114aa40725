import type { ApplicationContext } from '#lib/applications/context.ts';
import { actOnCase, type OnCase } from '#lib/applications/staff/staff-act.ts';

/** 不予受理: in writing, with the reason; the remedies are those of the frozen terms. */
export const notAccept = (ctx: ApplicationContext, { reason, ...on }: OnCase & { reason: string }) =>
  actOnCase(ctx, on, {
    step: 'not_accept',
    effect: () => ({ facts: { reason } }),
  });
