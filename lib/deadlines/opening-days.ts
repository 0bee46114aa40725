import type { Place } from '#lib/catalogue/lists.ts';
import { addDays, weekday, type Day } from '#lib/kernel/day.ts';
import { theCalendar } from '#lib/applications/clock/case-clock.ts';

type Hours = Pick<Place, 'hours'>;

const mondayToFriday = [1, 2, 3, 4, 5];

/**
 * Whether people are served on a day: on a place's own weekdays (Monday to Friday where no place is named), and as the
 * State Council's notice has holidays and make-up days. Of a year without a notice the weekdays alone tell: here a
 * member of staff still confirms the day, unlike a deadline.
 */
export function isOpenOn(day: Day, place?: Hours): boolean {
  const exception = theCalendar().exceptionOn(day);
  if (exception) return exception === 'working';
  const days = place?.hours.flatMap((span) => span.days) ?? mondayToFriday;
  return days.includes(weekday(day));
}

/** The first open day after one that is not; no holiday is longer than the fortnight that is looked through. */
export const nextOpenDay = (day: Day, place?: Hours): Day =>
  Array.from({ length: 14 }, (_, index) => addDays(day, index + 1)).find((one) => isOpenOn(one, place)) ?? day;
