import type { Answers, Condition, Field, FormPage } from '#lib/catalogue/form.ts';
import type { Asked } from '#app/_ui/field.tsx';
import { isMet } from '#lib/catalogue/journey.ts';
import { partsOf } from '#lib/catalogue/parts.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { askedOf, inputOf, type Input } from './input.ts';
import { sayCondition } from './say-condition.ts';

/** A question typed in one input, or, as an address and a person are, in several. */
export type Question = Input | (Omit<Asked, 'error'> & { control: 'group'; parts: Input[] });

/** The questions of a page: without those that earlier pages have ruled out. */
export const questionsOf = (page: FormPage, answers: Answers, locale: Locale): Question[] =>
  page.fields.flatMap((field) => {
    const hereToo = field.showIf && dependsOn(field.showIf, page);
    if (field.showIf && !hereToo && !isMet(field.showIf, answers)) return [];
    const when = field.showIf && hereToo ? sayCondition(field.showIf, page, locale) : undefined;
    return [questionOf(field, when, locale)];
  });

function dependsOn(condition: Condition, page: FormPage): boolean {
  if ('all' in condition) return condition.all.some((one) => dependsOn(one, page));
  if ('any' in condition) return condition.any.some((one) => dependsOn(one, page));
  if ('not' in condition) return dependsOn(condition.not, page);
  return page.fields.some(({ id }) => id === condition.field);
}

function questionOf(field: Field, when: string | undefined, locale: Locale): Question {
  if (field.kind !== 'address' && field.kind !== 'person') return { ...inputOf(field, locale), when };
  const parts = partsOf(field).map((part) => ({ ...inputOf(part, locale), optional: false }));
  return { ...askedOf(field, locale), when, control: 'group', parts };
}
