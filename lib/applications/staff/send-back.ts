import type { ApplicationContext } from '#lib/applications/context.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

/** The approver asks the reviewer to look again. */
export const sendBack = (ctx: ApplicationContext, { reason, ...on }: OnCase & { reason: string }) =>
  actOnCase(ctx, on, {
    step: 'send_back',
    effect: () => ({ facts: { reason }, projection: { proposedById: null } }),
  });
