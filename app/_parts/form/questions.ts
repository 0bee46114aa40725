import type { Condition } from '#lib/forms/kinds/asked.ts';
import { compute, namesIn } from '#lib/forms/compute.ts';
import { entryName } from '#lib/forms/entry-names.ts';
import {
  isEntriesField,
  isGroupField,
  isPlainField,
  kindOf,
  type EntriesField,
  type Field,
} from '#lib/forms/field-kinds.ts';
import type { ComputedField } from '#lib/forms/kinds/computed.ts';
import type { FormPage } from '#lib/forms/form.ts';
import type { Asked } from '#app/_ui/field.tsx';
import { isMet } from '#lib/forms/conditions.ts';
import { partsOf } from '#lib/forms/parts.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { askedOf, inputOf, type Input } from './input.ts';
import { sayCondition } from './say-condition.ts';

/** A question typed in one input, or, as an address and a person are, in several. */
type Alone = Input | (Omit<Asked, 'error'> & { control: 'group'; parts: Input[] }) | RowsQuestion | ListedQuestion;
/** With what one of its options leads to, by the option's value. */
export type Question = Alone & { following?: Record<string, Question[]> };

/** A list whose entries are typed where it stands. */
export type RowsQuestion = Omit<Asked, 'error'> & {
  control: 'rows';
  one: string;
  atLeast: number;
  atMost: number;
  /** In one line each, under these heads; otherwise each as a block of questions. */
  columns: string[] | undefined;
  entry: (place: number) => Question[];
};

/** A list whose entries have pages of their own. */
export type ListedQuestion = Omit<Asked, 'error'> & {
  control: 'listed';
  one: string;
  atMost: number;
  /** Each entry in lines of a question and its answer, and where it is changed. */
  entries: { lines: [label: string, answer: string][]; href: string }[];
  addHref: string;
};

/** The questions of a page: without those that earlier pages have ruled out. */
export const questionsOf = (page: FormPage, answers: Answers, locale: Locale): Question[] =>
  page.fields
    .filter((field) => !optionBefore(field, page))
    .flatMap((field) => {
      const hereToo = field.showIf && dependsOn(field.showIf, page);
      if (field.showIf && !hereToo && !isMet(field.showIf, answers)) return [];
      const when = field.showIf && hereToo ? sayCondition(field.showIf, page, locale) : undefined;
      return [{ ...withFollowing(field, { page, answers, locale }), when }];
    });

type About = { page: FormPage; answers: Answers; locale: Locale };

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
  const control = isPlainField(field) ? kindOf(field).control(field) : undefined;
  return control?.control === 'choice' && control.pick === 'one';
};

function withFollowing(field: Field, about: About): Question {
  const { page } = about;
  const following: Record<string, Question[]> = {};
  for (const other of page.fields) {
    const option = optionBefore(other, page);
    if (option?.of === field.id) (following[option.value] ??= []).push(withFollowing(other, about));
  }
  return { ...questionOf(field, about), ...(Object.keys(following).length > 0 && { following }) };
}

function questionOf(field: Field, about: About): Alone {
  const { answers, locale } = about;
  if (isEntriesField(field)) return rowsOf(field, answers, locale);
  if (field.kind === 'computed') {
    const value = isOpen(field, about) ? undefined : compute(field, answers);
    const answer = value === undefined ? undefined : kindOf(field).show(value, field, locale);
    return { ...askedOf(field, locale), control: 'shown', answer };
  }
  if (!isGroupField(field)) return inputOf(field, locale);
  const parts = partsOf(field).map((part) => ({ ...inputOf(part, locale), optional: false }));
  return { ...askedOf(field, locale), control: 'group', parts };
}

/** True while something that the number follows from is typed on this page and not known: no half of a sum is shown. */
const isOpen = ({ value }: ComputedField, about: Pick<About, 'page' | 'answers'>): boolean =>
  namesIn(value).some(({ name }) => {
    const asked = about.page.fields.find(({ id }) => id === name.split('.')[0]);
    if (!asked) return false;
    return asked.kind === 'computed' ? isOpen(asked, about) : about.answers[asked.id] === undefined;
  });

const rowsOf = (field: EntriesField, answers: Answers, locale: Locale): RowsQuestion => ({
  ...{ ...askedOf(field, locale), control: 'rows', one: field.one[locale], atMost: field.atMost },
  atLeast: field.optional ? 0 : field.atLeast,
  columns: field.layout === 'table' ? field.fields.map(({ label }) => label[locale]) : undefined,
  entry: (place) => entryQuestions(field, place, { answers, locale }),
});

/** The questions of one entry, under the names of its inputs; `answers` are those before the list and of the entry. */
export const entryQuestions = (
  { id, label, fields }: EntriesField,
  place: number | string,
  { answers, locale }: { answers: Answers; locale: Locale },
): Question[] =>
  questionsOf({ id, title: label, fields }, answers, locale).map((question) => inEntry(question, id, place));

function inEntry(question: Question, list: string, place: number | string): Question {
  const name = (id: string) => entryName(list, place, id);
  const { following, ...alone } = question;
  const parts = alone.control === 'group' ? { parts: alone.parts.map((part) => ({ ...part, id: name(part.id) })) } : {};
  const follow = Object.entries(following ?? {}).map(([value, next]) => [
    value,
    next.map((one) => inEntry(one, list, place)),
  ]);
  return {
    ...alone,
    ...parts,
    id: name(alone.id),
    ...(following && { following: Object.fromEntries(follow) }),
  } as Question;
}
