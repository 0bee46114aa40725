import { describe, expect, test } from 'vitest';
import { readCalendarTables } from '#lib/catalogue/read-calendar.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { createCalendar } from '#lib/deadlines/calendar.ts';
import { readPage } from './read-page.ts';
import type { Raw } from './read-answers.ts';

const { catalogue } = testContent();

const calendar = createCalendar(readCalendarTables());

describe('the day of a wedding', () => {
  const page = catalogue
    .formOf(catalogue.findGuide('marriage-registration')!)!
    .pages.find(({ fields }) => fields.some(({ id }) => id === 'other-date'))!;
  const problems = (raw: Raw, today = '2026-11-23') =>
    readPage(page, { time: 'morning', ...raw }, { before: { couple: 'mainland' }, today, calendar }).problems;

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
    expect(readPage(page, again, { before, today: '2026-11-23', calendar }).problems).toEqual({});
  });
});
