import type { FormPage } from '#lib/forms/form.ts';
import type { AsOf } from '#lib/forms/read-page.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { canonical } from '#lib/kernel/canonical.ts';
import { visiblePages } from '#lib/forms/conditions.ts';
import type { Application, ApplicationEvent } from './application.ts';
import type { CorrectionItem } from '#lib/applications/life/intake-steps.ts';
import { unfinishedPages } from '#lib/forms/unfinished-pages.ts';

/** The items of a correction that is still open; a case has at most one correction. */
export const itemsAskedFor = ({ status }: Pick<Application, 'status'>, events: ApplicationEvent[]): CorrectionItem[] =>
  (status === 'correction_requested' && events.find((event) => event.step === 'request_correction')?.facts.items) || [];

/**
 * The pages that may be answered now: all of a draft, none while it waits for signatures; of a correction those asked for, and those that would keep it from
 * being sent: what a new answer brought up, a day that has passed meanwhile.
 */
export function openPages(application: Application, events: ApplicationEvent[], asOf: AsOf): FormPage[] {
  const { form, answers, status, signingSince } = application;
  const pages = visiblePages(form, answers);
  if (status === 'draft') return signingSince ? [] : pages;
  const asked = itemsAskedFor(application, events).map(({ page }) => page);
  if (asked.length === 0) return [];
  const unfinished = new Set(unfinishedPages(form, answers, asOf).map(({ id }) => id));
  return pages.filter(({ id }) => asked.includes(id) || unfinished.has(id));
}

/** The items whose page, or question, still says what it said when it was sent, and those that lie beyond the form. */
export function unchanged(
  items: CorrectionItem[],
  { form, answers }: Pick<Application, 'form' | 'answers'>,
  sent: Answers,
): CorrectionItem[] {
  return items.filter(({ page: asked, field }) => {
    const onPage = form.pages.find(({ id }) => id === asked)?.fields ?? [];
    const fields = field ? onPage.filter(({ id }) => id === field) : onPage;
    return fields.every(({ id }) => canonical(answers[id] ?? '') === canonical(sent[id] ?? ''));
  });
}
