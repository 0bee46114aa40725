import { expect, test } from 'vitest';
import { addDays, dayOf, startOf, weekday } from './day.ts';

test('a day of the city begins at midnight there, and the moment before is the day before', () => {
  const begins = startOf('2026-11-23');
  expect(begins.toISOString()).toBe('2026-11-22T16:00:00.000Z');
  expect([dayOf(begins), dayOf(new Date(begins.getTime() - 1))]).toEqual(['2026-11-23', '2026-11-22']);
});

test('days go on over months, years and a leap day', () => {
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

test('a week is counted from Monday, 1, to Sunday, 7', () => {
  expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekday)).toEqual([1, 6, 7]);
});
