import { expect, test } from 'vitest';
import { createCalendar } from './calendar.ts';
import { deadline } from './clock.ts';
import { countOf, traceOf } from './trace.ts';

const calendar = createCalendar([{ year: 2026, provisional: false, days: [] }]);

test('the days after the last one are late, and few are drawn', () => {
  const facts = { acceptedOn: '2026-11-02', stops: [], extension: 0 };
  const late = (today: string) =>
    countOf(traceOf({ due: '2026-11-04', counted: [] }, facts, { calendar, today }), 'late');

  expect([late('2026-11-04'), late('2026-11-06'), late('2026-12-31')]).toEqual([0, 2, 20]);
});

test('the days drawn add up to the limit, leaving out weekends and the time the clock stood still', () => {
  const facts = { acceptedOn: '2026-11-02', stops: [{ from: '2026-11-04', to: '2026-11-06' }], extension: 0 };
  const when = { calendar, today: '2026-11-10' };
  const found = deadline({ unit: 'working-day', days: 5 }, facts, when);
  const days = traceOf(found, facts, when);

  expect(days[0]).toEqual({ day: '2026-11-02', kind: 'accepted' });
  expect(days.at(-1)).toEqual({ day: found.due, kind: 'counted' });
  expect([countOf(days, 'counted'), countOf(days, 'stopped'), countOf(days, 'free')]).toEqual([5, 2, 2]);
});
