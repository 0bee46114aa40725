import type { Application } from '#lib/applications/application.ts';
import { onlyTaken, visibleFields, visiblePages } from '#lib/forms/conditions.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Question } from './acts/staff-act.ts';

const colon: Record<Locale, string> = { zh: '：', en: ': ' };

/** The questions the applicant was asked, in the order of the form, each with the beginning of what they read of it. */
export function questionsOf(
  { form, answers, locale: spoken }: Pick<Application, 'form' | 'answers' | 'locale'>,
  locale: Locale,
): Question[] {
  const taken = onlyTaken(form, answers);
  return visiblePages(form, answers)
    .flatMap((page) => visibleFields(page, taken))
    .map(({ id, label }) => ({ value: id, label: label[locale], start: `${label[spoken]}${colon[spoken]}` }));
}
