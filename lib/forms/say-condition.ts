import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import type { Condition } from '#lib/forms/kinds/asked.ts';
import { isEntriesField, optionsOf, type Field } from './field-kinds.ts';
import type { Form } from './form.ts';

/** When a question is asked, in words that a reader of the empty form can follow: “申领条件”选“连续就读”. */
export function sayCondition(condition: Condition, form: Form, locale: Locale): string {
  const say = words[locale];
  if ('all' in condition) return condition.all.map((one) => sayCondition(one, form, locale)).join(say.and);
  if ('any' in condition) return condition.any.map((one) => sayCondition(one, form, locale)).join(say.or);
  if ('not' in condition) return sayNot(condition.not, form, locale);
  return sayLeaf(condition, form, { locale, holds: true });
}

/** “Has either of you been married before?” not “No”: said of one question where it can be. */
function sayNot(condition: Condition, form: Form, locale: Locale): string {
  if ('field' in condition) return sayLeaf(condition, form, { locale, holds: false });
  return words[locale].not(sayCondition(condition, form, locale));
}

type Leaf = Extract<Condition, { field: string }>;

function sayLeaf(condition: Leaf, form: Form, { locale, holds }: { locale: Locale; holds: boolean }): string {
  const say = words[locale];
  const field = fieldsOf(form).find(({ id }) => id === condition.field);
  const asked = field?.label[locale] ?? condition.field;
  if ('answered' in condition) return say[holds ? 'answered' : 'empty'](asked);
  if ('atLeast' in condition || 'atMost' in condition) return saySize(condition, asked, { locale, holds });
  if ('some' in condition || 'every' in condition) return sayEntries(condition, form, { locale, holds });
  const values = 'in' in condition ? condition.in : [condition.is];
  return say[holds ? 'chosen' : 'notChosen'](
    asked,
    values.map((value) => say.quote(answerOf(field, value, locale))).join(say.or),
  );
}

type Says = { locale: Locale; holds: boolean };

function saySize(condition: { atLeast: number } | { atMost: number }, asked: string, { locale, holds }: Says): string {
  const say = words[locale];
  const [way, size] =
    'atLeast' in condition ? ['atLeast' as const, condition.atLeast] : ['atMost' as const, condition.atMost];
  const said = say[way](asked, size);
  return holds ? said : say.not(said);
}

/** What some entry or every entry of a list meets. */
function sayEntries(condition: EntriesCondition, form: Form, { locale, holds }: Says): string {
  const say = words[locale];
  const list = fieldsOf(form).find(({ id }) => id === condition.field);
  const [way, inner] = 'some' in condition ? ['some' as const, condition.some] : ['every' as const, condition.every];
  const said = say[way](list?.label[locale] ?? condition.field, sayCondition(inner, form, locale));
  return holds ? said : say.not(said);
}

type EntriesCondition = Extract<Condition, { some: unknown } | { every: unknown }>;

/** Every question, and those of the entries of each list. */
const fieldsOf = ({ pages }: Form): Field[] =>
  pages.flatMap(({ fields }) =>
    fields.flatMap((field) => (isEntriesField(field) ? [field, ...field.fields] : [field])),
  );

function answerOf(field: Field | undefined, value: string, locale: Locale): string {
  const options = field && optionsOf(field);
  return options?.find((option) => option.value === value)?.label[locale] ?? value;
}

type Words = {
  quote: (text: string) => string;
  chosen: (question: string, answers: string) => string;
  notChosen: (question: string, answers: string) => string;
  answered: (question: string) => string;
  empty: (question: string) => string;
  atLeast: (question: string, size: number) => string;
  atMost: (question: string, size: number) => string;
  some: (list: string, condition: string) => string;
  every: (list: string, condition: string) => string;
  not: (condition: string) => string;
  and: string;
  or: string;
};

const words: Bilingual<Words> = {
  zh: {
    quote: (text) => `“${text}”`,
    chosen: (question, answers) => `“${question}”选${answers}`,
    notChosen: (question, answers) => `“${question}”没有选${answers}`,
    answered: (question) => `填了“${question}”`,
    empty: (question) => `没有填“${question}”`,
    atLeast: (question, size) => `“${question}”不少于 ${size}`,
    atMost: (question, size) => `“${question}”不多于 ${size}`,
    some: (list, condition) => `“${list}”中有一项${condition}`,
    every: (list, condition) => `“${list}”中每一项都${condition}`,
    not: (condition) => `以下不成立：${condition}`,
    and: '，并且',
    or: '或者',
  },
  en: {
    quote: (text) => `“${text}”`,
    chosen: (question, answers) => `the answer to “${question}” is ${answers}`,
    notChosen: (question, answers) => `the answer to “${question}” is not ${answers}`,
    answered: (question) => `“${question}” is filled in`,
    empty: (question) => `“${question}” is left empty`,
    atLeast: (question, size) => `“${question}” is ${size} or more`,
    atMost: (question, size) => `“${question}” is ${size} or less`,
    some: (list, condition) => `for one entry under “${list}” ${condition}`,
    every: (list, condition) => `for every entry under “${list}” ${condition}`,
    not: (condition) => `this does not hold: ${condition}`,
    and: ', and ',
    or: ' or ',
  },
};
