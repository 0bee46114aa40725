import type { Answers, Form, FormPage } from '#lib/catalogue/form.ts';
import { onlyTaken, visiblePages } from '#lib/catalogue/journey.ts';
import type { Day } from '#lib/kernel/day.ts';
import { readPage, type Raw } from './answer.ts';

/** The first page whose answers are missing or no longer good; every field is checked again at submission. */
export const firstOpenPage = (form: Form, answers: Answers, today: Day): FormPage | undefined =>
  visiblePages(form, answers).find(
    (page) => Object.keys(readPage(page, asTyped(page, answers), { before: answers, today }).problems).length > 0,
  );

/** The answers as they were typed, so that they can be read once more. */
function asTyped(page: FormPage, answers: Answers): Raw {
  const many = new Set(page.fields.filter(({ kind }) => kind === 'choices').map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, many.has(id) ? value.split(',') : value]),
  );
}

/** The answers that count: those on branches that were taken. */
export const answersThatCount = (form: Form, answers: Answers): Answers => onlyTaken(form, answers);
