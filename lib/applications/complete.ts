import type { Raw } from '#lib/catalogue/answer.ts';
import type { Answers, Form, FormPage } from '#lib/catalogue/form.ts';
import { walk } from '#lib/catalogue/journey.ts';
import type { Day } from '#lib/kernel/day.ts';
import { readPage } from './read-page.ts';

/** The first page whose answers are missing or no longer good; every field is checked again at submission. */
export function firstOpenPage(form: Form, answers: Answers, today: Day): FormPage | undefined {
  const { pages, taken } = walk(form, answers);
  const raw = asTyped(form, taken);
  const isOpen = (page: FormPage) => Object.keys(readPage(page, raw, { before: taken, today }).problems).length > 0;
  return pages.find(isOpen);
}

/** The answers as they were typed, so that they can be read once more. */
function asTyped({ pages }: Form, answers: Answers): Raw {
  const many = pages.flatMap(({ fields }) => fields).filter(({ kind }) => kind === 'choices');
  const lists = many.map(({ id }): [string, string[]] => [id, answers[id]?.split(',') ?? []]);
  return { ...answers, ...Object.fromEntries(lists) };
}
