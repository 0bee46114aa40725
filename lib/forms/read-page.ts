import { tellsOfPerson } from './compare-people.ts';
import type { Field } from './field-kinds.ts';
import type { Form, FormPage } from './form.ts';
import type { Raw } from './read-answers.ts';
import { readFields, type AsOf } from './read-fields.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';

export type { AsOf, Problems } from './read-fields.ts';

/** `before`: the answers that count; `form`: the form of the page, whose earlier questions its answers are held against. */
export type Reading = AsOf & { before: Answers; form?: Pick<Form, 'pages'> };

/** Reads a page field by field; a field that an earlier answer hides is neither asked for nor kept. */
export const readPage = (page: FormPage, raw: Raw, { before, form, ...asOf }: Reading) =>
  readFields(page.fields, raw, {
    ...{ known: without(before, page), earlier: fieldsBefore(form, page).filter(tellsOfPerson) },
    ...asOf,
  });

/** The questions of the pages before one; none before a page that the form does not have. */
export function fieldsBefore(form: Reading['form'], { id }: FormPage): Field[] {
  const pages = form?.pages ?? [];
  const at = pages.findIndex((page) => page.id === id);
  return pages.slice(0, Math.max(0, at)).flatMap(({ fields }) => fields);
}

/** The answers without those of a page. */
export function without(answers: Answers, page: FormPage): Answers {
  const ids = new Set(page.fields.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id)));
}
