import { expect, test } from 'vitest';
import { dayOf } from '#lib/kernel/day.ts';
import { daysBefore, moments, reach, workingDaysBefore } from './days.ts';
import { createRandom } from './random.ts';

const today = '2026-11-23';

test('the days before today end with yesterday', () => {
  expect(daysBefore(today)).toHaveLength(reach);
  expect(daysBefore(today).at(-1)).toBe('2026-11-22');
});

test('nobody works on a weekend or on a holiday', () => {
  const days = workingDaysBefore(today);
  expect(days[0]).toBe('2026-11-20');
  expect(days).not.toContain('2026-10-01');
  expect(days).not.toContain('2026-11-21');
});

test('what happens on a day happens in office hours, and not over lunch', () => {
  const all = moments(createRandom(7), today, 200);
  const minuteOf = (at: Date) => ((at.getUTCHours() + 8) % 24) * 60 + at.getUTCMinutes();
  expect(new Set(all.map(dayOf))).toEqual(new Set([today]));
  // The last of two hundred is shifted by 200 × 7 s and up to 6 s.
  const late = 24;
  const isOpen = (minute: number) => (minute >= 540 && minute < 720 + late) || (minute >= 810 && minute < 1050 + late);
  expect(all.map(minuteOf).filter((minute) => !isOpen(minute))).toEqual([]);
});

test('moments of a day follow one another', () => {
  const all = moments(createRandom(7), today, 5).map((at) => at.getTime());
  expect(all).toEqual(all.toSorted((one, other) => one - other));
});
