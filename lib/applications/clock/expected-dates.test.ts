import { expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { expectedDates, remedyDates } from './expected-dates.ts';

const remedies = {
  review: { body: { zh: '市政府', en: 'City government' }, days: 60 },
  litigation: { court: { zh: '法院', en: 'Court' }, months: 6 },
};

test('the last days for review and for court are reckoned from the day the decision was told', () => {
  expect(remedyDates(remedies, new Date('2026-08-31T10:00:00+08:00'))).toEqual({
    review: '2026-10-30',
    litigation: '2027-02-28',
  });
});

test('a receipt names the dates as if the filing were answered on its last day', () => {
  const limits = {
    statutory: { unit: 'working-day', days: 20 },
    promised: { unit: 'working-day', days: 10 },
  } as const;

  expect(expectedDates(testContent().calendar, limits, new Date('2026-11-02T10:00:00+08:00'))).toEqual({
    answer: '2026-11-09',
    promised: '2026-11-23',
    statutory: '2026-12-07',
  });
});
