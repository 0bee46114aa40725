import type { Answers, FormPage } from '#lib/catalogue/form.ts';
import { visiblePages } from '#lib/catalogue/journey.ts';
import { partsOf } from '#lib/catalogue/parts.ts';
import type { Application, ApplicationEvent, CorrectionItem } from './application.ts';

/** What the applicant was asked to put right, while they are asked; at most once in a case. */
export const itemsAskedFor = ({ status }: Pick<Application, 'status'>, events: ApplicationEvent[]): CorrectionItem[] =>
  (status === 'correction_requested' && events.find(({ step }) => step === 'request_correction')?.facts.items) || [];

export const wasCorrected = (events: ApplicationEvent[]): boolean =>
  events.some(({ step }) => step === 'request_correction');

/** The pages that may be answered now: all of a draft, of a correction only those asked for. */
export function openPages(application: Application, events: ApplicationEvent[]): FormPage[] {
  const pages = visiblePages(application.form, application.answers);
  if (application.status === 'draft') return pages;
  const asked = itemsAskedFor(application, events).map(({ page }) => page);
  return pages.filter(({ id }) => asked.includes(id));
}

/** The items whose page still says what it said when it was sent, and those that lie beyond the form. */
export function unchanged(
  items: CorrectionItem[],
  { form, answers }: Pick<Application, 'form' | 'answers'>,
  sent: Answers,
): CorrectionItem[] {
  return items.filter(({ page: asked }) => {
    const fields = form.pages.find(({ id }) => id === asked)?.fields ?? [];
    return fields.flatMap(partsOf).every(({ id }) => (answers[id] ?? '') === (sent[id] ?? ''));
  });
}
