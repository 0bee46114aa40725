import { createHash } from 'node:crypto';
import { weekday, type Day } from '#lib/kernel/day.ts';

/**
 * A year's arrangement by the State Council: days off and make-up working days, which may fall into a neighbouring
 * year. `provisional` until the notice is published; then only statutory holidays are known.
 */
export type CalendarYear = {
  year: number;
  provisional: boolean;
  days: { name: string; date: Day; isOffDay: boolean }[];
};

export type Calendar = {
  /** Another one for every other arrangement of days: tells whether a date was counted in this calendar. */
  mark: string;
  /** Throws MissingCalendarYear instead of guessing. */
  isWorkingDay(day: Day): boolean;
  isProvisional(day: Day): boolean;
  /** The notice's exception to the weekday: a day off, or a make-up working day. */
  exceptionOn(day: Day): 'off' | 'working' | undefined;
  nameOf(day: Day): string | undefined;
};

/** The part of a context that counts days. */
export type WithCalendar = { calendar: Calendar };

export class MissingCalendarYear extends Error {
  constructor(year: string) {
    super(`No holiday table for ${year}: add content/calendar/${year}.json`);
  }
}

export function createCalendar(years: CalendarYear[]): Calendar {
  const special = new Map(years.flatMap(({ days }) => days.map((day) => [day.date, day] as const)));
  const provisional = new Map(years.map((year) => [String(year.year), year.provisional]));
  const exceptionOn: Calendar['exceptionOn'] = (day) => {
    const found = special.get(day);
    return found && (found.isOffDay ? 'off' : 'working');
  };
  return {
    mark: markOf(years),
    isWorkingDay(day) {
      const year = day.slice(0, 4);
      if (!provisional.has(year)) throw new MissingCalendarYear(year);
      const exception = exceptionOn(day);
      return exception ? exception === 'working' : weekday(day) < 6;
    },
    exceptionOn,
    isProvisional: (day) => provisional.get(day.slice(0, 4)) ?? true,
    nameOf: (day) => special.get(day)?.name,
  };
}

function markOf(years: CalendarYear[]): string {
  const ordered = years.toSorted((a, b) => a.year - b.year);
  const facts = ordered.map(({ year, provisional, days }) => [
    year,
    provisional,
    days.map((day) => [day.date, day.isOffDay]),
  ]);
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 16);
}
