import { expect, test } from 'vitest';
import { readCalendarTables } from '#lib/catalogue/read-calendar.ts';
import { createCalendar } from './calendar.ts';
import { isOpenIn, isOpenOn, nextOpenDay, type Halves } from './opening-days.ts';

const calendar = createCalendar(readCalendarTables());
const hall = { calendar, weekdays: [1, 2, 3, 4, 5] };
const wedding = { calendar, weekdays: [1, 2, 3, 4, 5, 6] };

test.each([
  ['2026-11-25', 'a Wednesday', true],
  ['2026-11-28', 'a Saturday', false],
  ['2026-11-29', 'a Sunday', false],
  ['2026-10-01', 'National Day', false],
  ['2026-10-07', 'the last day off of the holiday', false],
  ['2026-10-10', 'a Saturday worked to make up for it', true],
  ['2026-02-14', 'a Saturday worked before the Spring Festival', true],
  ['2026-01-01', 'New Year’s Day', false],
  ['2099-06-01', 'a Monday of a year without a notice', true],
  ['2099-06-06', 'a Saturday of such a year', false],
])('%s, %s, is open: %s', (day, _what, open) => {
  expect(isOpenOn(day, { calendar })).toBe(open);
});

test('a place that opens on Saturdays is open on them, but not in a holiday', () => {
  expect([isOpenOn('2026-11-28', wedding), isOpenOn('2026-11-28', hall)]).toEqual([true, false]);
  expect(isOpenOn('2026-10-03', wedding)).toBe(false);
});

test.each([
  ['2026-11-28', '2026-11-30'],
  ['2026-10-01', '2026-10-08'],
])('after %s the next open day is %s', (day, next) => {
  expect(nextOpenDay(day, { calendar })).toBe(next);
});

test('a half of a day is open by the hours of its weekday, of a make-up day by those of a Monday', () => {
  const halves: Halves = { 1: ['morning', 'afternoon'], 3: ['afternoon'], 6: ['morning'] };
  const open = { calendar, halves };
  expect([isOpenIn('morning', '2026-11-28', open), isOpenIn('afternoon', '2026-11-28', open)]).toEqual([true, false]);
  expect([isOpenIn('morning', '2026-11-25', open), isOpenIn('afternoon', '2026-11-25', open)]).toEqual([false, true]);
  // A Saturday worked to make up for the Spring Festival.
  expect(isOpenIn('afternoon', '2026-02-14', open)).toBe(true);
});
