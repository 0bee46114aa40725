import { addDays, type Day } from '#lib/kernel/day.ts';
import type { Calendar } from './calendar.ts';

/** A limit as the law or the city's promise has it. */
export type Limit = { unit: 'on-the-spot' } | { unit: 'working-day' | 'calendar-day'; days: number };

/** A period in which the clock stood still; the day of the stop still counts, the day of resumption does not. */
export type Stop = { from: Day; to?: Day | undefined };

export type ClockFacts = {
  acceptedOn: Day;
  stops: Stop[];
  /** Working days added by the head of the agency, whatever the limit counts (Licensing Law Art. 42 and 82). */
  extension: number;
};

/** `counted`: the days that used up the limit, in order; `due` is the last of them, or the next working day where calendar days end on a day off. */
export type Deadline = { due: Day; counted: Day[]; provisional: boolean };

/**
 * The last day of a limit, and how it was counted. The day of acceptance is not counted (Civil Code
 * Art. 201); working days leave out holidays and take in make-up workdays (Licensing Law Art. 82); a limit in
 * calendar days that ends on a day off ends on the next working day (Civil Code Art. 203). A stop without
 * an end counts as ended `today`, so the date moves on while the clock stands still.
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

export const isStopped = (day: Day, stops: Stop[], today: Day): boolean =>
  stops.some(({ from, to }) => from < day && day <= (to ?? today));
