import { addDays, dayOf, weekday, type Day } from '#lib/kernel/day.ts';

/** A week in the city, named by its Monday. */
export type Week = Day;

export function weekOf(at: Date): Week {
  const day = dayOf(at);
  return addDays(day, 1 - weekday(day));
}
