import type { ApplicationContext } from '#lib/applications/context.ts';
import { err } from '#lib/kernel/result.ts';
import { actOnCase, type OnCase } from './staff-act.ts';

/** The most that the head of the agency may add, once (Licensing Law Art. 42). */
export const longestExtension = 10;

export type ExtensionRefusal = { code: 'already_extended' } | { code: 'too_long' };

/** 延长: once, by at most ten working days, with the reason told. */
export const extend = (ctx: ApplicationContext, { days, reason, ...on }: OnCase & { days: number; reason: string }) =>
  actOnCase<'extend', ExtensionRefusal>(ctx, on, {
    step: 'extend',
    effect: ({ events }) => {
      if (events.some(({ step }) => step === 'extend')) return err({ code: 'already_extended' });
      if (days < 1 || days > longestExtension) return err({ code: 'too_long' });
      return { facts: { days, reason } };
    },
  });
