import type { Calendar } from '#lib/deadlines/calendar.ts';
import { halfDays, isOpenIn, isOpenOn, nextOpenDay } from '#lib/deadlines/opening-days.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Problem } from '#lib/forms/kinds/answer-problem.ts';
import { brokenRule, subjectOf } from './check-answers.ts';
import { comparePeople, tellsOfPerson } from './compare-people.ts';
import { isMet } from './conditions.ts';
import type { Field } from './field-kinds.ts';
import type { Form, FormPage } from './form.ts';
import { readAnswers, type Raw } from './read-answers.ts';
import { textIn, type Answers } from '#lib/forms/kinds/value.ts';

export type Problems = Record<string, Problem>;
/** The day on which answers are read, and the calendar that says which days are open. */
export type AsOf = { today: Day; calendar: Pick<Calendar, 'exceptionOn'> };

/** `before`: the answers that count; `form`: the form of the page, whose earlier questions its answers are held against. */
export type Reading = AsOf & { before: Answers; form?: Pick<Form, 'pages'> };

/** Reads a page field by field; a field that an earlier answer hides is neither asked for nor kept. */
export function readPage(page: FormPage, raw: Raw, { before, today, calendar, form }: Reading) {
  const known = without(before, page);
  const answers: Answers = {};
  const asked: Field[] = [];
  const problems: Problems = {};
  for (const field of page.fields) {
    if (field.showIf && !isMet(field.showIf, known)) continue;
    const read = readAnswers([field], raw, { today });
    Object.assign(answers, read.answers);
    Object.assign(known, read.answers);
    Object.assign(problems, read.errors, closedDay(field, known, calendar));
    asked.push(field);
  }
  const earlier = fieldsBefore(form, page).filter(tellsOfPerson);
  for (const field of asked) {
    if (!isWrong(field, problems))
      Object.assign(problems, closedHalf(field, known, calendar), brokenRule(field, known, today));
    if (!isWrong(field, problems)) Object.assign(problems, comparePeople(field, earlier, { answers: known, today }));
    if (tellsOfPerson(field)) earlier.push(field);
  }
  return { answers, problems };
}

const isWrong = (field: Field, problems: Problems): boolean => field.id in problems || subjectOf(field) in problems;

const fieldsBefore = (form: Reading['form'], { id }: FormPage): Field[] =>
  form?.pages
    .slice(
      0,
      form.pages.findIndex((page) => page.id === id),
    )
    .flatMap(({ fields }) => fields) ?? [];

/** A half of a day that was chosen, in which nobody is served. */
function closedHalf(field: Field, answers: Answers, calendar: AsOf['calendar']): Problems {
  const day = textIn(answers, field.id);
  if (!day || field.kind !== 'date' || typeof field.workingDay !== 'object' || !field.workingDay.half) return {};
  const { at, half: choice, halves: ofPlaces } = field.workingDay;
  const halves = ofPlaces?.[textIn(answers, at) ?? ''];
  const half = halfDays.find((one) => one === textIn(answers, choice));
  return !half || !halves || isOpenIn(half, day, { calendar, halves })
    ? {}
    : { [field.id]: { code: 'closed-half', half } };
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
