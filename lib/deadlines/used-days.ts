import { addDays, type Day } from '#lib/kernel/day.ts';
import type { Calendar } from './calendar.ts';
import { isStopped, type ClockFacts } from './clock.ts';

/** Working days of a case: those that the clock counted, and those in which it stood still. */
export type UsedDays = { counted: number; stopped: number };

/** The working days after acceptance until a day, that day included, as the limits count them (Licensing Law Art. 82). */
export function usedDays(
  { acceptedOn, stops }: Pick<ClockFacts, 'acceptedOn' | 'stops'>,
  { until, calendar }: { until: Day; calendar: Calendar },
): UsedDays {
  const used = { counted: 0, stopped: 0 };
  for (let day = addDays(acceptedOn, 1); day <= until; day = addDays(day, 1))
    if (calendar.isWorkingDay(day)) used[isStopped(day, stops, until) ? 'stopped' : 'counted'] += 1;
  return used;
}

/** The last day after which so many working days have passed by `today`, that day included. */
export function dayBefore(today: Day, workingDays: number, calendar: Calendar): Day {
  let day = today;
  for (let left = workingDays; left > 0; day = addDays(day, -1)) if (calendar.isWorkingDay(day)) left -= 1;
  return day;
}
