import { addDays, startOf, type Day } from '#lib/kernel/day.ts';
import { calendar } from './content.ts';
import type { Random } from './random.ts';

/** Working days of history. */
export const reach = 60;

export const daysBefore = (today: Day): Day[] =>
  Array.from({ length: reach }, (_, index) => addDays(today, index - reach));

/** Working days before today, latest first. */
export const workingDaysBefore = (today: Day): Day[] =>
  daysBefore(today)
    .filter((day) => calendar.isWorkingDay(day))
    .toReversed();

const minute = 60_000;

/** `count` moments within office hours, in order: 9:00 to 12:00 and 13:30 to 17:30. */
export function moments(random: Random, day: Day, count: number): Date[] {
  const minutes = Array.from({ length: count }, () => random.between(0, 419)).toSorted((a, b) => a - b);
  return minutes.map((worked, index) => {
    const ofDay = 540 + worked + (worked >= 180 ? 90 : 0);
    return new Date(startOf(day).getTime() + ofDay * minute + index * 7_000 + random.between(0, 6_000));
  });
}
