import { describe, expect, test } from 'vitest';
import { dayOfBound, dayTyped, numberTyped } from './normalise.ts';

describe('a day may be typed in many ways', () => {
  test.each([
    '2026-11-03',
    '2026/11/3',
    '2026.11.3',
    '2026年11月3日',
    '20261103',
    '２０２６－１１－０３',
    ' 2026-11-3 ',
    '2026—11–03',
    '\u200E2026-\u200B11-03\u202C',
  ])('%s', (typed) => expect(dayTyped(typed)).toBe('2026-11-03'));

  test.each(['', '2026-13-01', '2026-02-29', '2026-11', '3.11.2026', '26-11-03', '2026-11-03T00:00', '202611'])(
    'but %j is none',
    (typed) => expect(dayTyped(typed)).toBeUndefined(),
  );

  test('the 29th of February stands in leap years', () => expect(dayTyped('2028-2-29')).toBe('2028-02-29'));
});

describe('a bound moves with today', () => {
  test.each([
    ['today', '2026-11-23'],
    ['today+30d', '2026-12-23'],
    ['today-23d', '2026-10-31'],
    ['today-18y', '2008-11-23'],
    ['today-6m', '2026-05-23'],
    ['today+3m', '2027-02-23'],
    ['2020-01-01', '2020-01-01'],
  ])('%s is %s on 23 November 2026', (bound, day) => expect(dayOfBound(bound, '2026-11-23')).toBe(day));

  test('who was born on a 29th of February comes of age with the end of the month', () => {
    expect(dayOfBound('today-18y', '2028-02-29')).toBe('2010-02-28');
    expect(dayOfBound('today-4y', '2028-02-29')).toBe('2024-02-29');
  });
});

describe('a number may be typed', () => {
  test.each([
    ['1200', '1200'],
    ['1,200', '1200'],
    ['1,234,567.50', '1234567.50'],
    ['¥ 1,200.00 元', '1200.00'],
    ['１２．５', '12.5'],
    ['-3', '-3'],
    ['−3', '-3'],
    ['\u202D1,200\u202C', '1200'],
    ['999999999999999', '999999999999999'],
  ])('as %s', (typed, kept) => expect(numberTyped(typed)).toBe(kept));

  test.each(['', 'ten', '1.2.3', '1,20', '12,00', '1e5', '.5', '5.', '0x10', '1234567890123456'])(
    '%j cannot be kept exactly, or is none',
    (typed) => expect(numberTyped(typed)).toBeUndefined(),
  );
});
