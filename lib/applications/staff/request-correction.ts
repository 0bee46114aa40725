import type { ApplicationContext } from '#lib/applications/context.ts';
import { visiblePages } from '#lib/forms/conditions.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err } from '#lib/kernel/result.ts';
import type { CorrectionItem } from '#lib/applications/life/intake-steps.ts';
import { countFrom } from '#lib/applications/clock/case-clock.ts';
import { actOnCase, type OnCase } from './staff-act.ts';
import { correctionLimit } from '#lib/applications/life/terms.ts';

export type CorrectionRefusal = { code: 'nothing_to_correct' } | { code: 'unknown_page' };

/** 补正: once in a case, everything at once (Licensing Law Art. 32). */
export const requestCorrection = (ctx: ApplicationContext, { items, ...on }: OnCase & { items: CorrectionItem[] }) =>
  actOnCase<'request_correction', CorrectionRefusal>(ctx, on, {
    step: 'request_correction',
    effect: ({ application: { form, answers } }) => {
      if (items.length === 0) return err({ code: 'nothing_to_correct' });
      const pages = visiblePages(form, answers).map(({ id }) => id);
      if (items.some(({ page }) => page !== undefined && !pages.includes(page))) return err({ code: 'unknown_page' });
      const dueOn = countFrom(ctx.calendar, dayOf(ctx.now()), correctionLimit).due;
      return { facts: { items, dueOn }, projection: { correctionDueOn: dueOn } };
    },
  });
