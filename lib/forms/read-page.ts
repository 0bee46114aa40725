import type { Calendar } from '#lib/deadlines/calendar.ts';
import { isOpenOn, nextOpenDay } from '#lib/deadlines/opening-days.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Problem } from '#lib/forms/kinds/answer-problem.ts';
import { isMet } from './conditions.ts';
import type { Field } from './field-kinds.ts';
import type { FormPage } from './form.ts';
import { readAnswers, type Raw } from './read-answers.ts';
import { textIn, type Answers } from '#lib/forms/kinds/value.ts';

export type Problems = Record<string, Problem>;
/** The day on which answers are read, and the calendar that says which days are open. */
export type AsOf = { today: Day; calendar: Pick<Calendar, 'exceptionOn'> };

/** Reads a page field by field; a field that an earlier answer hides is neither asked for nor kept. `before`: answers that count. */
export function readPage(page: FormPage, raw: Raw, { before, today, calendar }: AsOf & { before: Answers }) {
  const asks = page.fields.some((field) => field.showIf || ('workingDay' in field && field.workingDay));
  const known = asks ? without(before, page) : {};
  const answers: Answers = {};
  const problems: Problems = {};
  for (const field of page.fields) {
    if (field.showIf && !isMet(field.showIf, known)) continue;
    const read = readAnswers([field], raw, { today });
    Object.assign(answers, read.answers);
    Object.assign(known, read.answers);
    Object.assign(problems, read.errors, closedDay(field, known, calendar));
  }
  return { answers, problems };
}

/** A day that was chosen, on which nobody is served. */
function closedDay(field: Field, answers: Answers, calendar: AsOf['calendar']): Problems {
  const day = textIn(answers, field.id);
  if (!day || field.kind !== 'date' || !field.workingDay) return {};
  const place = field.workingDay === true ? undefined : textIn(answers, field.workingDay.at);
  const weekdays = field.workingDay === true || !place ? undefined : field.workingDay.open?.[place];
  const open = { calendar, weekdays };
  return isOpenOn(day, open) ? {} : { [field.id]: { code: 'closed-day', next: nextOpenDay(day, open) } };
}

/** The answers without those of a page. */
export function without(answers: Answers, page: FormPage): Answers {
  const ids = new Set(page.fields.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id)));
}
