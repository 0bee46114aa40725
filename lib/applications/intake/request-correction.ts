import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Application } from '#lib/applications/application.ts';
import { onlyTaken, visibleFields, visiblePages } from '#lib/forms/conditions.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err } from '#lib/kernel/result.ts';
import type { CorrectionItem } from '#lib/applications/life/intake-steps.ts';
import { countFrom } from '#lib/applications/clock/case-clock.ts';
import { actOnCase, type OnCase } from '#lib/applications/staff/staff-act.ts';
import { correctionLimit } from '#lib/applications/life/terms.ts';

export type CorrectionRefusal = { code: 'nothing_to_correct' } | { code: 'unknown_page' };

/** What is asked for: of a question its page is found here. */
type Asked = OnCase & { items: CorrectionItem[] };

/** 补正: once in a case, everything at once (Licensing Law Art. 32). */
export const requestCorrection = (ctx: ApplicationContext, { items, ...on }: Asked) =>
  actOnCase<'request_correction', CorrectionRefusal>(ctx, on, {
    step: 'request_correction',
    effect: ({ application }) => {
      if (items.length === 0) return err({ code: 'nothing_to_correct' });
      const placed = placedOn(application, items);
      if (!placed) return err({ code: 'unknown_page' });
      const dueOn = countFrom(ctx.calendar, dayOf(ctx.now()), correctionLimit).due;
      return { facts: { items: placed, dueOn }, projection: { correctionDueOn: dueOn } };
    },
  });

/** The items with the page of each question; undefined if one names a page or a question the applicant does not see. */
function placedOn(
  { form, answers }: Pick<Application, 'form' | 'answers'>,
  items: CorrectionItem[],
): CorrectionItem[] | undefined {
  const taken = onlyTaken(form, answers);
  const pages = visiblePages(form, answers);
  const pageOf = (field: string) =>
    pages.find((page) => visibleFields(page, taken).some(({ id }) => id === field))?.id ?? '';
  const placed = items.map((item) => (item.field === undefined ? item : { ...item, page: pageOf(item.field) }));
  const isKnown = ({ page }: CorrectionItem) => page === undefined || pages.some(({ id }) => id === page);
  return placed.every(isKnown) ? placed : undefined;
}
