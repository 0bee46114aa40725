import type { ApplicationContext } from '#lib/applications/context.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

/** The clock runs again from the next day. */
export const resume = (ctx: ApplicationContext, on: OnCase) =>
  actOnCase(ctx, on, { step: 'resume', effect: () => ({ facts: {} }) });
