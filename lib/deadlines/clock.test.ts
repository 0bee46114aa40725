import { describe, expect, test } from 'vitest';
import { readCalendarTables } from '#lib/catalogue/read-calendar.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { createCalendar, MissingCalendarYear } from './calendar.ts';
import { deadline, type ClockFacts } from './clock.ts';
import { lightOf, nearFrom } from './light.ts';
import agreed from './vectors.json' with { type: 'json' };

const calendar = createCalendar(readCalendarTables());
const at = { calendar, today: '2026-11-23' };
const working = (days: number) => ({ unit: 'working-day', days }) as const;
const accepted = (acceptedOn: string, more: Partial<ClockFacts> = {}): ClockFacts => ({
  acceptedOn,
  stops: [],
  extension: 0,
  ...more,
});

describe('the deadline agrees with three other implementations', () => {
  test.each(agreed.vectors)('$accepted + $workingDays working days = $due', ({ accepted: on, workingDays, due }) => {
    expect(deadline(working(workingDays), accepted(on), at).due).toBe(due);
  });
});

test('a make-up workday counts, a holiday on a weekday does not', () => {
  expect(deadline(working(1), accepted('2026-01-02'), at).due).toBe('2026-01-04');
  expect(deadline(working(1), accepted('2026-09-30'), at).due).toBe('2026-10-08');
});

test('a calendar-day limit that ends on a day off ends on the next working day', () => {
  expect(deadline({ unit: 'calendar-day', days: 10 }, accepted('2026-11-11'), at).due).toBe('2026-11-23');
});

test('on the spot means the same day', () => {
  expect(deadline({ unit: 'on-the-spot' }, accepted('2026-11-23'), at).due).toBe('2026-11-23');
});

test('two overlapping stops take each day away once', () => {
  const stops = [
    { from: '2026-11-03', to: '2026-11-06' },
    { from: '2026-11-05', to: '2026-11-10' },
  ];
  expect(deadline(working(5), accepted('2026-11-02', { stops }), at).due).toBe('2026-11-16');
});

test('while the clock is stopped the last day moves on', () => {
  const stops = [{ from: '2026-11-03' }];
  expect(deadline(working(2), accepted('2026-11-02', { stops }), at).due).toBe('2026-11-24');
});

test('an extension adds its days', () => {
  expect(deadline(working(5), accepted('2026-11-02', { extension: 10 }), at).due).toBe('2026-11-23');
});

test('an extension of a limit in calendar days adds working days too', () => {
  const limit = { unit: 'calendar-day', days: 10 } as const;
  expect(deadline(limit, accepted('2026-11-11', { extension: 3 }), at).due).toBe('2026-11-25');
});

describe('of three years, the second without its notice yet and the third without a table', () => {
  const years = [2026, 2027].map((year) => ({ year, provisional: year === 2027, days: [] }));
  const by = { ...at, calendar: createCalendar(years) };

  test('a date in the third raises an alarm', () => {
    expect(() => deadline(working(10), accepted('2027-12-28'), by)).toThrow(MissingCalendarYear);
  });

  test('a date in the second is marked provisional', () => {
    expect(deadline(working(40), accepted('2026-11-23'), by).provisional).toBe(true);
    expect(deadline(working(10), accepted('2026-11-23'), by).provisional).toBe(false);
  });
});

test('the day changes at midnight in Shanghai', () => {
  expect(dayOf(new Date('2026-11-23T15:59:59Z'))).toBe('2026-11-23');
  expect(dayOf(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
});

test('the light is yellow in the last fifth, red after the last day, blue while stopped', () => {
  const reckoned = deadline(working(10), accepted('2026-11-09'), at);
  const clock = { due: reckoned.due, nearFrom: nearFrom(reckoned), stopped: false };
  expect(reckoned.due).toBe('2026-11-23');
  expect(lightOf(clock, '2026-11-18')).toBe('normal');
  expect(lightOf(clock, '2026-11-19')).toBe('near');
  expect(lightOf(clock, '2026-11-23')).toBe('near');
  expect(lightOf(clock, '2026-11-24')).toBe('overdue');
  expect(lightOf({ ...clock, stopped: true }, '2026-11-24')).toBe('paused');
});
