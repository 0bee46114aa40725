import type { Raw } from './read-answers.ts';
import type { Answers, Form, FormPage } from './form.ts';
import { walk } from './conditions.ts';
import type { Day } from '#lib/kernel/day.ts';
import { readPage } from './read-page.ts';

/** The pages whose answers are missing or no longer good, in order; every field is checked again at submission. */
export function unfinishedPages(form: Form, answers: Answers, today: Day): FormPage[] {
  const { pages, taken } = walk(form, answers);
  const raw = asTyped(form, taken);
  return pages.filter((page) => Object.keys(readPage(page, raw, { before: taken, today }).problems).length > 0);
}

export const firstOpenPage = (form: Form, answers: Answers, today: Day): FormPage | undefined =>
  unfinishedPages(form, answers, today)[0];

/** The answers as they were typed, so that they can be read once more. */
function asTyped({ pages }: Form, answers: Answers): Raw {
  const many = pages.flatMap(({ fields }) => fields).filter(({ kind }) => kind === 'choices');
  const lists = many.map(({ id }): [string, string[]] => [id, answers[id]?.split(',') ?? []]);
  return { ...answers, ...Object.fromEntries(lists) };
}
