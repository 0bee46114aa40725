import type { ApplicationContext } from '#lib/applications/context.ts';
import type { StopGround } from '#lib/applications/life/stop-grounds.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

/** 计时中止: the clock stands still on a legal ground, of which the applicant is told (Licensing Law Art. 45). */
export const stop = (
  ctx: ApplicationContext,
  { ground, reason, ...on }: OnCase & { ground: StopGround; reason: string },
) =>
  actOnCase(ctx, on, {
    step: 'stop',
    effect: () => ({ facts: { ground, reason } }),
  });
