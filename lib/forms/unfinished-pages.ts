import { walk } from './conditions.ts';
import type { Form, FormPage } from './form.ts';
import { asTyped, type Raw } from './read-answers.ts';
import { readPage, type AsOf } from './read-page.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';

/** The pages whose answers are missing or no longer good, in order; every field is checked again at submission. */
export function unfinishedPages(form: Form, answers: Answers, asOf: AsOf): FormPage[] {
  const { pages, taken } = walk(form, answers);
  return pages.filter((page) => {
    const raw: Raw = Object.assign({}, ...page.fields.map((field) => asTyped(field, taken[field.id])));
    return Object.keys(readPage(page, raw, { before: taken, form, ...asOf }).problems).length > 0;
  });
}
