import type { Answers, Form, FormPage } from '#lib/catalogue/form.ts';
import { onlyTaken, visiblePages } from '#lib/catalogue/journey.ts';
import type { Day } from '#lib/kernel/day.ts';
import { readPage, type Raw } from './read-page.ts';

/** The first page whose answers are missing or no longer good; every field is checked again at submission. */
export function firstOpenPage(form: Form, all: Answers, today: Day): FormPage | undefined {
  const answers = onlyTaken(form, all);
  const isOpen = (page: FormPage) =>
    Object.keys(readPage(page, asTyped(page, answers), { before: answers, today }).problems).length > 0;
  return visiblePages(form, answers).find(isOpen);
}

/** The answers as they were typed, so that they can be read once more. */
function asTyped(page: FormPage, answers: Answers): Raw {
  const many = new Set(page.fields.filter(({ kind }) => kind === 'choices').map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, many.has(id) ? value.split(',') : value]),
  );
}
