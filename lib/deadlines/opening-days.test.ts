import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/forms/form.ts';
import { findGuide, findPlace, formOf } from '#lib/catalogue/read.ts';
import { isOpenOn, nextOpenDay } from './opening-days.ts';
import { readPage } from '#lib/forms/read-page.ts';

const wedding = findPlace('marriage-office')!;
const hall = findPlace('linjiang-hall')!;

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
  expect(isOpenOn(day)).toBe(open);
});

test('a place that opens on Saturdays is open on them, but not in a holiday', () => {
  expect([isOpenOn('2026-11-28', wedding), isOpenOn('2026-11-28', hall)]).toEqual([true, false]);
  expect(isOpenOn('2026-10-03', wedding)).toBe(false);
});

test.each([
  ['2026-11-28', '2026-11-30'],
  ['2026-10-01', '2026-10-08'],
])('after %s the next open day is %s', (day, next) => {
  expect(nextOpenDay(day)).toBe(next);
});

describe('the day of a wedding', () => {
  const page = formOf(findGuide('marriage-registration')!)!.pages.find(({ fields }) =>
    fields.some(({ id }) => id === 'other-date'),
  )!;
  const problems = (raw: Answers, today = '2026-11-23') =>
    readPage(page, { time: 'morning', ...raw }, { before: { couple: 'mainland' }, today }).problems;

  test.each([
    ['linjiang-hall', '2026-11-25', {}],
    ['linjiang-hall', '2026-11-28', { date: { code: 'closed-day', next: '2026-11-30' } }],
    ['marriage-office', '2026-11-28', {}],
    ['marriage-office', '2026-11-29', { date: { code: 'closed-day', next: '2026-11-30' } }],
  ])('at %s on %s', (place, date, expected) => {
    expect(problems({ place, date })).toEqual(expected);
  });

  test('is no day of a holiday either, and the next one is the Sunday worked to make up for it', () => {
    expect(problems({ place: 'marriage-office', date: '2026-01-01' }, '2025-12-22')).toEqual({
      date: { code: 'closed-day', next: '2026-01-04' },
    });
  });

  test('the second choice is held to the same', () => {
    expect(problems({ place: 'nanping-hall', date: '2026-11-25', 'other-date': '2026-12-06' })).toEqual({
      'other-date': { code: 'closed-day', next: '2026-12-07' },
    });
  });

  test('what is wrong with the date itself is said first, and the place may be chosen anew', () => {
    expect(problems({ place: 'nanping-hall', date: '2026-11-22' })).toMatchObject({ date: { code: 'date-too-early' } });
    const before = { couple: 'mainland', place: 'nanping-hall', date: '2026-11-25' };
    const again = { place: 'marriage-office', date: '2026-11-28', time: 'morning' };
    expect(readPage(page, again, { before, today: '2026-11-23' }).problems).toEqual({});
  });
});
