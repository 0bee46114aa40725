import { addDays, type Day } from '#lib/kernel/day.ts';
import type { Calendar } from './calendar.ts';
import { isStopped, type ClockFacts, type Deadline } from './clock.ts';

/** The clock's view of a day: acceptance, counted, free by the calendar, stopped, or late. */
export type DayKind = 'accepted' | 'counted' | 'free' | 'stopped' | 'late';
export type TracedDay = { day: Day; kind: DayKind };

const mostLate = 20;

/** Every day from acceptance to the deadline, or to `today` if later, with its kind. */
export function traceOf(
  { due, counted }: Pick<Deadline, 'due' | 'counted'>,
  { acceptedOn, stops }: Pick<ClockFacts, 'acceptedOn' | 'stops'>,
  { calendar, today }: { calendar: Calendar; today: Day },
): TracedDay[] {
  const isCounted = new Set(counted);
  const kindOf = (day: Day): DayKind => {
    if (day > due) return 'late';
    if (day === acceptedOn) return 'accepted';
    if (isCounted.has(day)) return 'counted';
    return isStopped(day, stops, today) && calendar.isWorkingDay(day) ? 'stopped' : 'free';
  };
  const days: TracedDay[] = [];
  const latest = addDays(due, mostLate);
  for (let day = acceptedOn; day <= due || (day <= today && day <= latest); day = addDays(day, 1))
    days.push({ day, kind: kindOf(day) });
  return days;
}

export const countOf = (days: TracedDay[], kind: DayKind): number => days.filter((day) => day.kind === kind).length;
