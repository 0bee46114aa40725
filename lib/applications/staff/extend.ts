import type { ApplicationContext } from '#lib/applications/context.ts';
import { hasExtension, isExpired } from '#lib/applications/life/extension.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err } from '#lib/kernel/result.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

/** The most that the head of the agency may add, once (Licensing Law Art. 42). */
export const longestExtension = 10;

export type ExtensionRefusal = { code: 'too_long' | 'no_extension' | 'expired' };

/** 延长: once, by at most ten working days, with the reason told, and only while the time limit still runs. */
export const extend = (ctx: ApplicationContext, { days, reason, ...on }: OnCase & { days: number; reason: string }) =>
  actOnCase<'extend', ExtensionRefusal>(ctx, on, {
    step: 'extend',
    effect: ({ application, terms }) => {
      if (!hasExtension(terms)) return err({ code: 'no_extension' });
      if (isExpired(application, dayOf(ctx.now()))) return err({ code: 'expired' });
      if (days < 1 || days > longestExtension) return err({ code: 'too_long' });
      return { facts: { days, reason } };
    },
  });
