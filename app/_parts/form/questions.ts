import type { Condition } from '#lib/forms/kinds/asked.ts';
import { isGroupField, kindOf, type Field } from '#lib/forms/field-kinds.ts';
import type { FormPage } from '#lib/forms/form.ts';
import type { Asked } from '#app/_ui/field.tsx';
import { isMet } from '#lib/forms/conditions.ts';
import { partsOf } from '#lib/forms/parts.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { askedOf, inputOf, type Input } from './input.ts';
import { sayCondition } from './say-condition.ts';

/** A question typed in one input, or, as an address and a person are, in several. */
type Alone = Input | (Omit<Asked, 'error'> & { control: 'group'; parts: Input[] });
/** With what one of its options leads to, by the option's value. */
export type Question = Alone & { following?: Record<string, Question[]> };

/** The questions of a page: without those that earlier pages have ruled out. */
export const questionsOf = (page: FormPage, answers: Answers, locale: Locale): Question[] =>
  page.fields
    .filter((field) => !optionBefore(field, page))
    .flatMap((field) => {
      const hereToo = field.showIf && dependsOn(field.showIf, page);
      if (field.showIf && !hereToo && !isMet(field.showIf, answers)) return [];
      const when = field.showIf && hereToo ? sayCondition(field.showIf, page, locale) : undefined;
      return [{ ...withFollowing(field, page, locale), when }];
    });

function dependsOn(condition: Condition, page: FormPage): boolean {
  if ('all' in condition) return condition.all.some((one) => dependsOn(one, page));
  if ('any' in condition) return condition.any.some((one) => dependsOn(one, page));
  if ('not' in condition) return dependsOn(condition.not, page);
  return page.fields.some(({ id }) => id === condition.field);
}

/** The one option of the same page that a question hangs on, if there is such an option: it stands under it. */
function optionBefore({ showIf }: Field, page: FormPage): { of: string; value: string } | undefined {
  if (!showIf || !('is' in showIf)) return undefined;
  const asks = page.fields.some((field) => field.id === showIf.field && isOneChoice(field));
  return asks ? { of: showIf.field, value: showIf.is } : undefined;
}

/** True if the answer is a single picked option, so that a question can stand under it. */
const isOneChoice = (field: Field): boolean => {
  const control = isGroupField(field) ? undefined : kindOf(field).control(field);
  return control?.control === 'choice' && control.pick === 'one';
};

function withFollowing(field: Field, page: FormPage, locale: Locale): Question {
  const following: Record<string, Question[]> = {};
  for (const other of page.fields) {
    const option = optionBefore(other, page);
    if (option?.of === field.id) (following[option.value] ??= []).push(withFollowing(other, page, locale));
  }
  return { ...questionOf(field, locale), ...(Object.keys(following).length > 0 && { following }) };
}

function questionOf(field: Field, locale: Locale): Alone {
  if (!isGroupField(field)) return inputOf(field, locale);
  const parts = partsOf(field).map((part) => ({ ...inputOf(part, locale), optional: false }));
  return { ...askedOf(field, locale), control: 'group', parts };
}
