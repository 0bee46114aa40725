import type { ApplicationContext } from '#lib/applications/context.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

/** 送达: the result is handed over; `way` says how (counter, post, electronic, bank transfer). */
export const deliver = (ctx: ApplicationContext, { way, reason, ...on }: OnCase & { way: string; reason: string }) =>
  actOnCase(ctx, on, {
    step: 'deliver',
    effect: () => ({ facts: { way, reason } }),
  });
