import { partsOf } from '#lib/catalogue/parts.ts';
import type { Answers, Condition, Field, FormPage } from '#lib/catalogue/form.ts';
import { isMet } from '#lib/catalogue/journey.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { sayCondition } from './say-condition.ts';

/** A field as the page asks it. */
export type Question = {
  field: Field;
  /** The inputs it is typed in: its own, or those of an address or a person. */
  parts: Field[];
  /** When it applies, where that hangs on an answer on this same page. */
  when: string | undefined;
};

/** The questions of a page: without those that earlier pages have ruled out. */
export const questionsOf = (page: FormPage, answers: Answers, locale: Locale): Question[] =>
  page.fields.flatMap((field) => {
    const hereToo = field.showIf && dependsOn(field.showIf, page);
    if (field.showIf && !hereToo && !isMet(field.showIf, answers)) return [];
    const when = field.showIf && hereToo ? sayCondition(field.showIf, page, locale) : undefined;
    return [{ field, parts: partsOf(field), when }];
  });

function dependsOn(condition: Condition, page: FormPage): boolean {
  if ('all' in condition) return condition.all.some((one) => dependsOn(one, page));
  if ('any' in condition) return condition.any.some((one) => dependsOn(one, page));
  if ('not' in condition) return dependsOn(condition.not, page);
  return page.fields.some(({ id }) => id === condition.field);
}
