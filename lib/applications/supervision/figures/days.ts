import type { WithCalendar } from '#lib/deadlines/calendar.ts';
import { dayBefore } from '#lib/deadlines/used-days.ts';
import { addDays, startOf, weekday, type Day } from '#lib/kernel/day.ts';

/** The first working day of each age since the filing; the last one has no end. */
export const ages = [0, 3, 6, 11, 21] as const;

/** Days back over which decided cases are counted. */
export const windowDays = 90;

/** The days that figures are counted by. */
export type Dates = {
  today: Day;
  /** From today to Sunday. */
  week: Day[];
  /** The moments between which a case of each age was filed. */
  filed: { from: Date | undefined; before: Date | undefined }[];
  /** Decided cases are counted from this day on. */
  since: Day;
};

export function datesFrom(today: Day, { calendar }: WithCalendar): Dates {
  const week = Array.from({ length: 8 - weekday(today) }, (_, index) => addDays(today, index));
  const starts = ages.map((days) => startOf(addDays(dayBefore(today, days, calendar), 1)));
  const filed = starts.map((before, index) => ({ from: starts[index + 1], before: index === 0 ? undefined : before }));
  return { today, week, filed, since: addDays(today, -windowDays) };
}
