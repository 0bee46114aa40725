import type { ApplicationContext } from '#lib/applications/context.ts';
import { actOnCase, type OnCase } from '#lib/applications/staff/staff-act.ts';

/** 恢复办理: a refusal is taken back for a reason, and the case is reviewed again within a new period of the law. */
export const reopen = (ctx: ApplicationContext, { reason, ...on }: OnCase & { reason: string }) =>
  actOnCase(ctx, on, {
    step: 'reopen',
    effect: () => ({ facts: { reason }, projection: { decidedAt: null, proposedById: null } }),
  });
