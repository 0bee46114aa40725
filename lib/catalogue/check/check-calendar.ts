import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { calendarSchema } from '#lib/catalogue/calendar-schema.ts';
import type { CalendarYear } from '#lib/deadlines/calendar.ts';
import { shape } from './check-shape.ts';
import type { Finding } from './finding.ts';
import type { Source } from '#lib/catalogue/load.ts';

/** Checks calendar/<year>.json of the content folder `root`: a year that is absent or wrong would stop every clock in it. */
export function checkCalendar(root: string): Finding[] {
  const folder = join(root, 'calendar');
  const named = (file: string) => relative('.', join(folder, file));
  const years = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  if (years.length === 0) return [fault(named(''), '', 'holds no year')];
  const { found, findings } = shape(
    calendarSchema,
    years.toSorted().map((file) => sourceOf(folder, file)),
  );
  return [
    ...findings,
    ...found.flatMap(({ id, file, value }) => [...misnamed(file, id, value), ...daysTwice(file, value)]),
    ...contradictions(found),
    ...yearsBetween(years.map((file) => Number.parseInt(file, 10))).map((year) =>
      fault(named(`${year}.json`), '', 'is missing'),
    ),
  ];
}

function sourceOf(folder: string, file: string): Source {
  const source = { file: relative('.', join(folder, file)), id: file.replace(/\.json$/, ''), data: undefined };
  try {
    return { ...source, data: JSON.parse(readFileSync(join(folder, file), 'utf8')) };
  } catch (error) {
    return { ...source, error: `is no JSON: ${(error as Error).message}` };
  }
}

const misnamed = (file: string, id: string, { year }: CalendarYear): Finding[] =>
  String(year) === id ? [] : [fault(file, 'year', `${year} is not the year of the file’s name`)];

const daysTwice = (file: string, { days }: CalendarYear): Finding[] =>
  days.flatMap(({ date }, index) =>
    days.findIndex((day) => day.date === date) < index ? [fault(file, `days.${index}`, `${date} is there twice`)] : [],
  );

/** A notice may name days of the years beside its own, but not say something else of them. */
function contradictions(tables: { file: string; value: CalendarYear }[]): Finding[] {
  const known = new Map<string, { file: string; isOffDay: boolean }>();
  return tables.flatMap(({ file, value: { days } }) =>
    days.flatMap(({ date, isOffDay }, index) => {
      const other = known.get(date) ?? { file, isOffDay };
      known.set(date, other);
      if (other.file === file || other.isOffDay === isOffDay) return [];
      return [fault(file, `days.${index}`, `${other.file} says otherwise of ${date}`)];
    }),
  );
}

/** The years without a table between the first and the last one. */
function yearsBetween(years: number[]): number[] {
  const first = Math.min(...years);
  const all = Array.from({ length: Math.max(...years) - first }, (_, index) => first + index);
  return all.filter((year) => !years.includes(year));
}

const fault = (file: string, field: string, reason: string): Finding => ({ file, field, rule: 'X', reason });
