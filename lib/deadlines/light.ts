import { addDays, type Day } from '#lib/kernel/day.ts';
import type { Calendar } from './calendar.ts';
import type { Deadline } from './clock.ts';

export type Light = 'normal' | 'near' | 'overdue' | 'paused';

/** When the light turns yellow: in the last `percent` of the limit, at least `days` before its end. */
export type Yellow = { percent: number; days: number };

/** As most services have it. */
export const usualYellow: Yellow = { percent: 20, days: 1 };

export const nearFrom = (
  { due, counted }: Pick<Deadline, 'due' | 'counted'>,
  { percent, days }: Yellow = usualYellow,
): Day => counted.at(-Math.max(days, Math.floor((counted.length * percent) / 100)) - 1) ?? counted[0] ?? due;

/** The light of an open case; a stopped clock is never red. */
export function lightOf(clock: { due: Day; nearFrom: Day; stopped: boolean }, today: Day): Light {
  if (clock.stopped) return 'paused';
  if (today > clock.due) return 'overdue';
  return today >= clock.nearFrom ? 'near' : 'normal';
}

/** Working days from `today` to `due`, today not counted; below 0 where the day is over. */
export function workingDaysTo(due: Day, { calendar, today }: { calendar: Calendar; today: Day }): number {
  const [first, last] = due < today ? [due, today] : [today, due];
  let days = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) days += 1;
  return due < today ? -days : days;
}
