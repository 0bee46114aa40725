import { expect, test } from 'vitest';
import { aGuide, days } from '#lib/catalogue/city.testing.ts';
import { loadContent } from '#lib/catalogue/load.ts';
import { readCalendarTables } from '#lib/catalogue/read-calendar.ts';
import { createCalendar } from '#lib/deadlines/calendar.ts';
import { checkPromises } from './check-promises.ts';

const years = readCalendarTables();
const calendar = createCalendar(years);
const saidOf = (statutory: object | null, promised: object) =>
  checkPromises(
    { guides: [{ id: 'food', file: 'guide.yaml', data: { ...aGuide(), limits: { statutory, promised } } }] },
    years,
    calendar,
  );

test('a promise that fits in ordinary weeks is found where a long holiday carries it past the law', () => {
  expect(saidOf(days(10, 'calendar-day'), days(5))).toEqual([
    {
      ...{ file: 'guide.yaml', field: 'limits.promised', rule: 'C' },
      reason: expect.stringMatching(/^accepted on \d{4}-\d\d-\d\d, the promise ends on .*, the law on /),
    },
  ]);
});

test.each<[string, object | null, object]>([
  ['in calendar days within the law’s', days(10, 'calendar-day'), days(7, 'calendar-day')],
  ['in working days with room for every holiday', days(60, 'calendar-day'), days(20)],
  ['in calendar days where the law counts working days', days(20), days(20, 'calendar-day')],
  ['on the spot', days(10, 'calendar-day'), { unit: 'on-the-spot' }],
  ['where the law sets no limit', null, days(5)],
])('a promise %s is none of these', (_, statutory, promised) => expect(saidOf(statutory, promised)).toEqual([]));

test('no guide of the city promises a day after the law', () => {
  expect(checkPromises(loadContent(), years, calendar)).toEqual([]);
});
