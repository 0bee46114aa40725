import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import type { Condition, Field, Form } from './form.ts';
import { yesNo } from './kinds.ts';

/** When a question is asked, in words that a reader of the empty form can follow: “申领条件”选“连续就读”. */
export function sayCondition(condition: Condition, form: Form, locale: Locale): string {
  const say = words[locale];
  if ('all' in condition) return condition.all.map((one) => sayCondition(one, form, locale)).join(say.and);
  if ('any' in condition) return condition.any.map((one) => sayCondition(one, form, locale)).join(say.or);
  if ('not' in condition) return say.not(sayCondition(condition.not, form, locale));
  const field = form.pages.flatMap(({ fields }) => fields).find(({ id }) => id === condition.field);
  const asked = field?.label[locale] ?? condition.field;
  if ('answered' in condition) return say.answered(asked);
  const values = 'in' in condition ? condition.in : [condition.is];
  return say.chosen(asked, values.map((value) => say.quote(answerOf(field, value, locale))).join(say.or));
}

function answerOf(field: Field | undefined, value: string, locale: Locale): string {
  const options = field && 'options' in field ? field.options : yesNo;
  return options.find((option) => option.value === value)?.label[locale] ?? value;
}

type Words = {
  quote: (text: string) => string;
  chosen: (question: string, answers: string) => string;
  answered: (question: string) => string;
  not: (condition: string) => string;
  and: string;
  or: string;
};

const words: Bilingual<Words> = {
  zh: {
    quote: (text) => `“${text}”`,
    chosen: (question, answers) => `“${question}”选${answers}`,
    answered: (question) => `填了“${question}”`,
    not: (condition) => `不是：${condition}`,
    and: '，并且',
    or: '或者',
  },
  en: {
    quote: (text) => `“${text}”`,
    chosen: (question, answers) => `the answer to “${question}” is ${answers}`,
    answered: (question) => `“${question}” is filled in`,
    not: (condition) => `not: ${condition}`,
    and: ', and ',
    or: ' or ',
  },
};
