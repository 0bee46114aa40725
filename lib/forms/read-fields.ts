import type { Calendar } from '#lib/deadlines/calendar.ts';
import { halfDays, isOpenIn, isOpenOn, nextOpenDay } from '#lib/deadlines/opening-days.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Problem } from '#lib/forms/kinds/answer-problem.ts';
import { textIn, type Answers, type Entry } from '#lib/forms/kinds/value.ts';
import { brokenRule, subjectOf } from './check-answers.ts';
import { comparePeople, tellsOfPerson } from './compare-people.ts';
import { compute } from './compute.ts';
import { isMet } from './conditions.ts';
import { rawEntries } from './entry-names.ts';
import { isEntriesField, type EntriesField, type Field } from './field-kinds.ts';
import { readAnswers, type Raw } from './read-answers.ts';

export type Problems = Record<string, Problem>;
/** The day on which answers are read, and the calendar that says which days are open. */
export type AsOf = { today: Day; calendar: Pick<Calendar, 'exceptionOn'> };

/** `known`: the answers so far; `earlier`: the questions before that tell of people. */
export type ReadingFields = AsOf & { known: Answers; earlier: Field[] };
type Read = { answers: Answers; problems: Problems };

/** Reads questions in their order; one that an earlier answer hides is neither asked for nor kept. */
export function readFields(
  fields: Field[],
  raw: Raw,
  { known: before, earlier: people, ...asOf }: ReadingFields,
): Read {
  const known = { ...before };
  const answers: Answers = {};
  const asked: Field[] = [];
  const problems: Problems = {};
  for (const field of fields) {
    if (field.showIf && !isMet(field.showIf, known)) continue;
    const read = readField(field, raw, { known, earlier: people, ...asOf });
    Object.assign(answers, read.answers);
    Object.assign(known, read.answers);
    Object.assign(problems, read.problems, closedDay(field, known, asOf.calendar));
    asked.push(field);
  }
  const earlier = [...people];
  for (const field of asked) {
    if (!isWrong(field, problems))
      Object.assign(problems, closedHalf(field, known, asOf.calendar), brokenRule(field, known, asOf.today));
    if (!isWrong(field, problems)) Object.assign(problems, comparePeople(field, earlier, { answers: known, ...asOf }));
    if (tellsOfPerson(field)) earlier.push(field);
  }
  return { answers, problems };
}

function readField(field: Field, raw: Raw, reading: ReadingFields): Read {
  if (isEntriesField(field)) return readEntries(field, raw, reading);
  if (field.kind === 'computed') {
    const value = compute(field, reading.known);
    return { answers: value === undefined ? {} : { [field.id]: value }, problems: {} };
  }
  const { answers, errors } = readAnswers([field], raw, reading);
  return { answers, problems: errors };
}

/** Each entry as a page of its own, under the names of its inputs: `{id}.{place}.{part}`. */
function readEntries(field: EntriesField, raw: Raw, reading: ReadingFields): Read {
  const entries: Entry[] = [];
  const problems: Problems = {};
  for (const [place, typed] of rawEntries(field, raw)) {
    const read = readFields(field.fields, typed, reading);
    entries.push(read.answers as Entry);
    for (const [name, problem] of Object.entries(read.problems)) problems[`${field.id}.${place}.${name}`] = problem;
  }
  const least = field.optional ? 0 : field.atLeast;
  if (entries.length < least) problems[field.id] = { code: 'too-few-entries', least };
  if (entries.length > field.atMost) problems[field.id] = { code: 'too-many-entries', most: field.atMost };
  return { answers: entries.length > 0 ? { [field.id]: entries } : {}, problems };
}

const isWrong = (field: Field, problems: Problems): boolean =>
  [field.id, subjectOf(field)].some((name) => name in problems) ||
  (isEntriesField(field) && Object.keys(problems).some((name) => name.startsWith(`${field.id}.`)));

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
function closedDay(field: Field, answers: Answers, calendar: AsOf['calendar']): Record<string, Problem> {
  const day = textIn(answers, field.id);
  if (!day || field.kind !== 'date' || !field.workingDay) return {};
  const place = field.workingDay === true ? undefined : textIn(answers, field.workingDay.at);
  const weekdays = field.workingDay === true || !place ? undefined : field.workingDay.open?.[place];
  const open = { calendar, weekdays };
  return isOpenOn(day, open) ? {} : { [field.id]: { code: 'closed-day', next: nextOpenDay(day, open) } };
}
