import type { FormPage } from '#lib/catalogue/form.ts';
import { visiblePages } from '#lib/catalogue/journey.ts';
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
