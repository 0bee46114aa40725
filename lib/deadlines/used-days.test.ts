import { describe, expect, test } from 'vitest';
import { createCalendar } from './calendar.ts';
import { dayBefore, usedDays } from './used-days.ts';

/** Thursday 1 and Friday 2 October 2026 are off, Saturday 10 is worked. */
const calendar = createCalendar([
  {
    year: 2026,
    provisional: false,
    days: [
      { name: '国庆节', date: '2026-10-01', isOffDay: true },
      { name: '国庆节', date: '2026-10-02', isOffDay: true },
      { name: '国庆节', date: '2026-10-10', isOffDay: false },
    ],
  },
]);

describe('the working days a case used', () => {
  test('begin after the day of acceptance and end with the decision, holidays and weekends left out', () => {
    // 29, 30 September, 5 to 10 October: eight.
    const used = usedDays({ acceptedOn: '2026-09-28', stops: [] }, { until: '2026-10-10', calendar });
    expect(used).toEqual({ counted: 8, stopped: 0 });
  });

  test('are none on the day of acceptance itself', () => {
    expect(usedDays({ acceptedOn: '2026-09-28', stops: [] }, { until: '2026-09-28', calendar }).counted).toBe(0);
  });

  test('stand beside those in which the clock stood still: the day of the stop counts, that of resumption does not', () => {
    const stops = [{ from: '2026-09-29', to: '2026-10-06' }];
    // 29 counts; 30, 5, 6 are stopped; 7 and 8 count.
    expect(usedDays({ acceptedOn: '2026-09-28', stops }, { until: '2026-10-08', calendar })).toEqual({
      counted: 3,
      stopped: 3,
    });
  });

  test('a stop that still lasts is stopped until the end', () => {
    const stops = [{ from: '2026-10-05', to: undefined }];
    expect(usedDays({ acceptedOn: '2026-09-30', stops }, { until: '2026-10-08', calendar })).toEqual({
      counted: 1,
      stopped: 3,
    });
  });
});

test.each([
  ['2026-10-08', 0, '2026-10-08'],
  ['2026-10-08', 1, '2026-10-07'],
  ['2026-10-05', 1, '2026-10-04'],
  ['2026-10-05', 2, '2026-09-29'],
  ['2026-10-11', 1, '2026-10-09'],
])('by %s so many working days (%i) have passed since %s', (today, days, day) => {
  expect(dayBefore(today, days, calendar)).toBe(day);
});
