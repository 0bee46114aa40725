import type { Condition } from '#lib/forms/kinds/asked.ts';
import { compute, numberAt } from './compute.ts';
import { isEntriesField, type EntriesField, type Field } from './field-kinds.ts';
import type { Form, FormPage } from './form.ts';
import { entriesIn, isEntries, isGroup, type Answers, type Entry, type Value } from '#lib/forms/kinds/value.ts';

/** True if a condition holds. A field of several values (`choices`) meets `is` and `in` with any one of them. */
export function isMet(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((one) => isMet(one, answers));
  if ('any' in condition) return condition.any.some((one) => isMet(one, answers));
  if ('not' in condition) return !isMet(condition.not, answers);
  const { field } = condition;
  if ('atLeast' in condition) return (numberAt(answers, field) ?? -Infinity) >= condition.atLeast;
  if ('atMost' in condition) return (numberAt(answers, field) ?? Infinity) <= condition.atMost;
  const isMetBy = (inner: Condition) => (entry: Entry) => isMet(inner, { ...answers, ...entry });
  if ('some' in condition) return entriesIn(answers, field).some(isMetBy(condition.some));
  if ('every' in condition) return entriesIn(answers, field).every(isMetBy(condition.every));
  const values = wordsOf(answers[field]);
  if ('answered' in condition) return values.length > 0;
  const wanted = 'in' in condition ? condition.in : [condition.is];
  return values.some((value) => wanted.includes(value));
}

/** The texts a condition compares: each option of a list, each part of a group. */
function wordsOf(value: Value | undefined): string[] {
  if (value === undefined || value === '') return [];
  if (isEntries(value)) return value.flatMap((entry) => Object.values(entry).flatMap(wordsOf));
  if (isGroup(value)) return Object.values(value).flatMap(wordsOf);
  return [value].flat().map((one) => (typeof one === 'object' ? one.file : String(one)));
}

/** The fields of a page that are asked for; give it the answers that count (`onlyTaken`). */
export const visibleFields = (page: FormPage, answers: Answers): Field[] => page.fields.filter(isShown(answers));

export const visiblePages = (form: Form, answers: Answers): FormPage[] => walk(form, answers).pages;

/** The answers that count: without those on branches no longer taken, and without what the form does not know. */
export const onlyTaken = (form: Form, answers: Answers): Answers => walk(form, answers).taken;

/** The visible pages and the answers that count: a condition sees only answers to questions that are themselves asked. */
export function walk(form: Form, answers: Answers): { pages: FormPage[]; taken: Answers } {
  const pages: FormPage[] = [];
  const taken: Answers = {};
  for (const page of form.pages.filter((one) => one.fields.length > 0)) {
    if (!isShown(taken)(page)) continue;
    const shown = page.fields.filter((field) => {
      if (!isShown(taken)(field)) return false;
      const value = takenOf(field, answers, taken);
      if (value !== undefined) taken[field.id] = value;
      return true;
    });
    if (shown.length > 0) pages.push(page);
  }
  return { pages, taken };
}

/** As much of an answer as counts: of each entry the questions that are asked of it; a number that follows from others. */
function takenOf(field: Field, answers: Answers, taken: Answers): Value | undefined {
  if (field.kind === 'computed') return compute(field, taken);
  const value = answers[field.id];
  return isEntriesField(field) && isEntries(value) ? value.map((entry) => takenOfEntry(field, entry, taken)) : value;
}

function takenOfEntry({ fields }: EntriesField, entry: Entry, before: Answers): Entry {
  const taken: Entry = {};
  for (const field of fields) {
    const known = { ...before, ...taken };
    if (!isShown(known)(field)) continue;
    const value = field.kind === 'computed' ? compute(field, known) : entry[field.id];
    if (value !== undefined) taken[field.id] = value;
  }
  return taken;
}

const isShown =
  (answers: Answers) =>
  ({ showIf }: Pick<Field, 'showIf'>): boolean =>
    !showIf || isMet(showIf, answers);

/** The page after `pageId`; none after the last. A page no longer visible is followed by the next visible one. */
export function nextPage(form: Form, answers: Answers, pageId: string): FormPage | undefined {
  const visible = new Set(visiblePages(form, answers).map(({ id }) => id));
  const at = form.pages.findIndex(({ id }) => id === pageId);
  return form.pages.find(({ id }, index) => index > at && visible.has(id));
}
