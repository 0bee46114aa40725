import { visibleFields, walk } from './conditions.ts';
import { isEntriesField, type Field, type FieldKind } from './field-kinds.ts';
import type { Form } from './form.ts';
import { entriesIn, type Answers } from './kinds/value.ts';
import { bringMost } from './open-branches.ts';

/**
 * Seconds for a question. To read one and choose takes ten (Pew Research Center, “How we keep our online surveys from running
 * too long”, 2022); a character typed on a phone a third of a second (36 words a minute: Palin et al., MobileHCI 2019). Assumed
 * by us are 15 for a number that one looks up on a card, 90 for a text in one's own words and 60 for a file (decision 055).
 */
const seconds: Record<FieldKind, number> = {
  ...{ choice: 10, 'yes-no': 10, declaration: 10, choices: 15 },
  ...{ coded: 15, number: 15, money: 15, date: 15, phone: 15, text: 20, email: 20 },
  ...{ 'resident-id': 30, 'credit-code': 30, address: 30, person: 60 },
  ...{ 'long-text': 90, file: 60, computed: 0 },
};
/** To find one's way on a page and send it, and to read everything once more before it leaves. */
const page = 5;
const check = 60;

/**
 * About how many minutes a form takes, and how many without the pages that are done. Each question that an open one may still
 * bring up counts, so that answers rather shorten the time than lengthen it.
 */
export function estimateMinutes(
  form: Form,
  answers: Answers,
  done: readonly string[] = [],
): { all: number; left: number } {
  const assumed = bringMost(form, answers, (more) => secondsFor(form, more));
  return { all: inMinutes(secondsFor(form, assumed)), left: inMinutes(secondsFor(form, assumed, done)) };
}

const inMinutes = (questions: number): number => Math.ceil((questions + check) / 60);

function secondsFor(form: Form, answers: Answers, done: readonly string[] = []): number {
  const { pages, taken } = walk(form, answers);
  const left = pages.filter(({ id }) => !done.includes(id));
  return sumOf(left.map((one) => page + sumOf(visibleFields(one, taken).map((field) => secondsOf(field, taken)))));
}

/** Of a list, of as many entries as there are or have to be. */
function secondsOf(field: Field, answers: Answers): number {
  if (!isEntriesField(field)) return seconds[field.kind];
  const entries = Math.max(field.atLeast, entriesIn(answers, field.id).length);
  return entries * sumOf(field.fields.map(({ kind }) => seconds[kind]));
}

const sumOf = (all: number[]): number => all.reduce((sum, one) => sum + one, 0);
