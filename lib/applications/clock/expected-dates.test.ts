import { expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { nearFrom } from '#lib/deadlines/light.ts';
import { boundFrom } from './case-clock.ts';
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

test('a promise that the Spring Festival carries past the law ends on the law’s last day', () => {
  const limits = {
    statutory: { unit: 'calendar-day', days: 10 },
    promised: { unit: 'working-day', days: 5 },
  } as const;
  const { promised, statutory } = boundFrom(testContent().calendar, '2026-02-13', limits);
  expect([promised.due, statutory?.due]).toEqual(['2026-02-24', '2026-02-24']);
  expect(promised.counted).toEqual(['2026-02-14', '2026-02-24']);
  expect(nearFrom(promised)).toBe('2026-02-14');
});

test('the receipt of a filing before the Spring Festival names no promise after the law', () => {
  const limits = {
    statutory: { unit: 'calendar-day', days: 10 },
    promised: { unit: 'working-day', days: 5 },
  } as const;
  const { promised, statutory } = expectedDates(testContent().calendar, limits, new Date('2026-02-06T10:00:00+08:00'));
  expect(promised).toBe(statutory);
});
