import { readAnswers, type Raw } from './read-answers.ts';
import type { Answers, Field, FormPage } from './form.ts';
import { isMet } from './conditions.ts';
import type { Problem } from './answer-problem.ts';
import { findPlace } from '#lib/catalogue/read.ts';
import type { Day } from '#lib/kernel/day.ts';
import { isOpenOn, nextOpenDay } from '#lib/deadlines/opening-days.ts';

export type Problems = Record<string, Problem>;

/** Reads a page field by field; a field that an earlier answer hides is neither asked for nor kept. `before`: answers that count. */
export function readPage(page: FormPage, raw: Raw, { before, today }: { before: Answers; today: Day }) {
  const asks = page.fields.some((field) => field.showIf || ('workingDay' in field && field.workingDay));
  const known = asks ? without(before, page) : {};
  const answers: Answers = {};
  const problems: Problems = {};
  for (const field of page.fields) {
    if (field.showIf && !isMet(field.showIf, known)) continue;
    const read = readAnswers([field], raw, { today });
    Object.assign(answers, read.answers);
    Object.assign(known, read.answers);
    Object.assign(problems, read.errors, closedDay(field, known));
  }
  return { answers, problems };
}

/** A day that was chosen, on which nobody is served. */
function closedDay(field: Field, answers: Answers): Problems {
  const day = answers[field.id];
  if (!day || field.kind !== 'date' || !field.workingDay) return {};
  const place = field.workingDay === true ? undefined : findPlace(answers[field.workingDay.at] ?? '');
  return isOpenOn(day, place) ? {} : { [field.id]: { code: 'closed-day', next: nextOpenDay(day, place) } };
}

/** The answers without those of a page. */
export function without(answers: Answers, page: FormPage): Answers {
  const ids = new Set(page.fields.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !ids.has(key.split('.', 1)[0] ?? key)));
}
