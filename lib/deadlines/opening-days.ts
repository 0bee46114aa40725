import { addDays, weekday, type Day } from '#lib/kernel/day.ts';
import type { Calendar } from './calendar.ts';

/** The calendar, and the weekdays, 1 (Monday) to 7, on which a place is open; Monday to Friday where none is named. */
type Opening = { calendar: Pick<Calendar, 'exceptionOn'>; weekdays?: readonly number[] | undefined };

const mondayToFriday = [1, 2, 3, 4, 5];

/**
 * Whether people are served on a day: on a place's own weekdays, and as the State Council's notice has holidays and
 * make-up days. Of a year without a notice the weekdays alone tell: here a member of staff still confirms the day,
 * unlike a deadline.
 */
export function isOpenOn(day: Day, { calendar, weekdays = mondayToFriday }: Opening): boolean {
  const exception = calendar.exceptionOn(day);
  return exception ? exception === 'working' : weekdays.includes(weekday(day));
}

export const halfDays = ['morning', 'afternoon'] as const;
export type HalfDay = (typeof halfDays)[number];

/** The halves of the day in which a place is open, by weekday as text. */
export type Halves = Record<string, HalfDay[]>;

/** True if a place is open in a half of an open day; a make-up day has the hours of an ordinary Monday. */
export function isOpenIn(
  half: HalfDay,
  day: Day,
  { calendar, halves }: { calendar: Opening['calendar']; halves: Halves },
) {
  const own = calendar.exceptionOn(day) === 'working' ? undefined : halves[weekday(day)];
  return (own ?? halves['1'] ?? halfDays).includes(half);
}

/** The first open day after one that is not; no holiday is longer than the fortnight that is looked through. */
export const nextOpenDay = (day: Day, opening: Opening): Day =>
  Array.from({ length: 14 }, (_, index) => addDays(day, index + 1)).find((one) => isOpenOn(one, opening)) ?? day;
