import { readAnswers, type Problem } from '#lib/catalogue/answer.ts';
import type { Answers, FormPage } from '#lib/catalogue/form.ts';
import { isMet } from '#lib/catalogue/journey.ts';
import type { Day } from '#lib/kernel/day.ts';

/** What a form posts: a repeated name is a list. */
export type Raw = Record<string, string | string[]>;
export type Problems = Record<string, Problem>;

/** Reads a page field by field; a field that an earlier answer hides is neither asked for nor kept. `before`: answers that count. */
export function readPage(page: FormPage, raw: Raw, { before, today }: { before: Answers; today: Day }) {
  const asks = page.fields.some(({ showIf }) => showIf);
  const earlier = asks ? without(before, page) : {};
  const answers: Answers = {};
  const problems: Problems = {};
  for (const field of page.fields) {
    if (field.showIf && !isMet(field.showIf, { ...earlier, ...answers })) continue;
    const read = readAnswers([field], raw, { today });
    Object.assign(answers, read.answers);
    Object.assign(problems, read.errors);
  }
  return { answers, problems };
}

/** The answers without those of a page. */
export const without = (answers: Answers, page: FormPage): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([key]) => !page.fields.some(({ id }) => key === id || key.startsWith(`${id}.`))),
  );
