import { expect, test } from 'vitest';
import { createCalendar, MissingCalendarYear } from './calendar.ts';

const calendar = createCalendar([
  {
    year: 2026,
    provisional: false,
    days: [
      { name: '国庆节', date: '2026-10-01', isOffDay: true },
      { name: '国庆节', date: '2026-10-10', isOffDay: false },
      { name: '元旦', date: '2027-01-01', isOffDay: true },
    ],
  },
  { year: 2027, provisional: true, days: [] },
]);

test.each([
  ['a Monday', '2026-10-12', true],
  ['a Friday', '2026-10-16', true],
  ['a Saturday', '2026-10-17', false],
  ['a Sunday', '2026-10-18', false],
  ['a holiday on a weekday', '2026-10-01', false],
  ['a Saturday worked to make up for it', '2026-10-10', true],
  ['a holiday that the notice of the year before names', '2027-01-01', false],
])('%s: %s is a working day: %s', (_, day, isWorked) => expect(calendar.isWorkingDay(day)).toBe(isWorked));

test('the notice names the days it changes, and is silent on the others', () => {
  expect(calendar.exceptionOn('2026-10-01')).toBe('off');
  expect(calendar.exceptionOn('2026-10-10')).toBe('working');
  expect(calendar.exceptionOn('2026-10-12')).toBeUndefined();
  expect(calendar.nameOf('2026-10-10')).toBe('国庆节');
  expect(calendar.nameOf('2026-10-12')).toBeUndefined();
});

test('nothing is guessed of a year without a table', () => {
  expect(() => calendar.isWorkingDay('2028-01-03')).toThrow(MissingCalendarYear);
  expect(() => calendar.isWorkingDay('2028-01-03')).toThrow('add content/calendar/2028.json');
});

test('a day is certain only where the State Council’s notice is out', () => {
  expect(calendar.isProvisional('2026-12-31')).toBe(false);
  expect(calendar.isProvisional('2027-01-04')).toBe(true);
  expect(calendar.isProvisional('2030-01-01')).toBe(true);
});
