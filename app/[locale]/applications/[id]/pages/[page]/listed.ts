import { paths } from '#app/_request/paths.ts';
import { askedOf } from '#app/_parts/form/input.ts';
import type { Question } from '#app/_parts/form/questions.ts';
import type { EntriesField } from '#lib/forms/field-kinds.ts';
import { entriesIn, type Answers, type Entry } from '#lib/forms/kinds/value.ts';
import { showAnswer } from '#lib/forms/read-answers.ts';
import type { Locale } from '#lib/kernel/locale.ts';

type Place = { locale: Locale; applicationId: string; pageId: string; toCheck: boolean };

/** A list whose entries have pages of their own, as its page shows it. */
export function listedQuestion(list: EntriesField, answers: Answers, at: Place): Question {
  const { locale, applicationId, pageId, toCheck } = at;
  const hrefOf = (entry: number | 'new') =>
    paths.entryPage(locale, { id: applicationId, page: pageId }, { entry, toCheck });
  return {
    ...{ ...askedOf(list, locale), control: 'listed', one: list.one[locale], atMost: list.atMost },
    entries: entriesIn(answers, list.id).map((entry, place) => ({
      lines: linesOf(list, entry, locale),
      href: hrefOf(place + 1),
    })),
    addHref: hrefOf('new'),
  };
}

const linesOf = ({ fields }: EntriesField, entry: Entry, locale: Locale): [string, string][] =>
  fields
    .filter(({ id }) => entry[id] !== undefined)
    .map((field) => [field.label[locale], showAnswer(field, entry, locale)]);

/** The place that an address names: `new`, or an entry counted from 1; undefined where it names none that there is. */
export function placeIn(entry: string | undefined, list: EntriesField, answers: Answers): number | 'new' | undefined {
  const entries = entriesIn(answers, list.id);
  if (entry === 'new') return entries.length < list.atMost ? 'new' : undefined;
  const place = Number(entry) - 1;
  return Number.isInteger(place) && entries[place] ? place : undefined;
}
