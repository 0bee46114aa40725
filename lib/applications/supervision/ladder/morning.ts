import type { WithCalendar } from '#lib/deadlines/calendar.ts';
import { dayOf, startOf, type Day } from '#lib/kernel/day.ts';

/** From the start of a day, in ms: half past eight, when staff are told what is due. */
const untilMorning = 8.5 * 3_600_000;

export const morningOf = (day: Day): Date => new Date(startOf(day).getTime() + untilMorning);

/** True on working days from half past eight on: nobody is written to at night or on a day off. */
export function isTime({ now, calendar }: { now: () => Date } & WithCalendar): boolean {
  const day = dayOf(now());
  return calendar.isWorkingDay(day) && now() >= morningOf(day);
}
