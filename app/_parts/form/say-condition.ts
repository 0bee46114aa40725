import type { Condition } from '#lib/forms/kinds/asked.ts';
import { optionsOf } from '#lib/forms/field-kinds.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    chosen: (labels: string) => `选择“${labels}”的，请回答：`,
    notChosen: (labels: string) => `没有选择“${labels}”的，请回答：`,
    or: '”或“',
    otherwise: '如与您有关，请回答：',
  },
  en: {
    chosen: (labels: string) => `If you chose “${labels}”:`,
    notChosen: (labels: string) => `Unless you chose “${labels}”:`,
    or: '” or “',
    otherwise: 'If it applies to you:',
  },
});

/** When a question applies, in words, for the page on which its condition is answered. */
export function sayCondition(condition: Condition, page: FormPage, locale: Locale): string {
  const say = texts[locale];
  const negated = 'not' in condition;
  const labels = labelsOf(negated ? condition.not : condition, page, locale);
  if (!labels) return say.otherwise;
  return (negated ? say.notChosen : say.chosen)(labels.join(say.or));
}

function labelsOf(condition: Condition, page: FormPage, locale: Locale): string[] | undefined {
  if (!('is' in condition) && !('in' in condition)) return undefined;
  const field = page.fields.find(({ id }) => id === condition.field);
  const options = field && optionsOf(field);
  const wanted = 'in' in condition ? condition.in : [condition.is];
  return options?.filter(({ value }) => wanted.includes(value)).map(({ label }) => label[locale]);
}
