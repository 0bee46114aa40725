import { addDays, type Day } from '#lib/kernel/day.ts';
import type { Calendar } from './calendar.ts';

/** A limit set by law or promised by the city. */
export type Limit = { unit: 'on-the-spot' } | { unit: 'working-day' | 'calendar-day'; days: number };

/** A period in which the clock stands still; the day of the stop counts, the day of resumption does not. */
export type Stop = { from: Day; to?: Day | undefined };

export type ClockFacts = {
  acceptedOn: Day;
  stops: Stop[];
  /** Working days added by the head of the agency, whatever unit the limit uses (Licensing Law Art. 42 and 82). */
  extension: number;
};

/**
 * `counted`: the days that used up the limit, in order. `due` is the last of them, or the next working day if a
 * calendar limit ends on a day off.
 */
export type Deadline = {
  due: Day;
  counted: Day[];
  provisional: boolean;
  /** The promise itself would have ended later than the law. */
  isCut?: true;
};

/**
 * Computes the last day of a limit. The day of acceptance does not count (Civil Code Art. 201); working days skip
 * holidays and include make-up workdays (Licensing Law Art. 82); a calendar limit ending on a day off ends on the next
 * working day (Civil Code Art. 203). An open stop counts as ended `today`, so the date moves while the clock stands
 * still.
 */
export function deadline(
  limit: Limit,
  facts: ClockFacts,
  { calendar, today }: { calendar: Calendar; today: Day },
): Deadline {
  if (limit.unit === 'on-the-spot') return { due: facts.acceptedOn, counted: [], provisional: false };

  const counted: Day[] = [];
  const anyDay = () => limit.unit === 'calendar-day' && counted.length < limit.days;
  const counts = (day: Day) => !isStopped(day, facts.stops, today) && (anyDay() || calendar.isWorkingDay(day));
  let day = facts.acceptedOn;
  while (counted.length < limit.days + facts.extension) {
    day = addDays(day, 1);
    if (counts(day)) counted.push(day);
  }
  while (limit.unit === 'calendar-day' && !calendar.isWorkingDay(day)) day = addDays(day, 1);
  return { due: day, counted, provisional: calendar.isProvisional(day) };
}

/**
 * A promise never ends after the law: one in working days that a holiday carries past the law's calendar days ends on
 * the law's last day.
 */
export function cutTo(law: Deadline | undefined, promised: Deadline): Deadline {
  if (!law || promised.due <= law.due) return promised;
  return { ...law, counted: promised.counted.filter((day) => day <= law.due), isCut: true };
}

export const isStopped = (day: Day, stops: Stop[], today: Day): boolean =>
  stops.some(({ from, to }) => from < day && day <= (to ?? today));
