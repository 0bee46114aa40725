import { expect, test } from 'vitest';
import { addDays, dayOf } from '#lib/kernel/day.ts';
import { eraseBefore, lastDayOf, noticeDays, tellBefore } from './lapse.ts';

const at = (day: string, hour = '10') => new Date(`${day}T${hour}:00:00+08:00`);
const draftDays = 90;
const draft = { updatedAt: at('2026-01-01'), keptAt: null, lapseToldAt: null };

test.for([
  ['since somebody wrote in it', {}, '2026-01-02', '2026-04-01'],
  ['since it was kept', { keptAt: at('2026-02-01') }, '2026-02-02', '2026-05-02'],
  ['two weeks from its notice, where that came late', { lapseToldAt: at('2026-05-01') }, '2026-05-10', '2026-05-15'],
  ['two weeks from today, where nobody was told yet', {}, '2026-06-01', '2026-06-15'],
  [
    'two weeks from today, where the notice is of before',
    { keptAt: at('2026-02-01'), lapseToldAt: at('2026-01-20') },
    '2026-06-01',
    '2026-06-15',
  ],
] as const)('a draft is kept for ninety days %s', ([, change, today, last]) => {
  expect(lastDayOf({ ...draft, ...change }, { draftDays, today })).toBe(last);
});

test('its holder is told fourteen days before its last day, and it is erased the day after', () => {
  const last = lastDayOf(draft, { draftDays, today: '2026-01-02' });
  const isTold = (today: string) => draft.updatedAt < tellBefore({ draftDays, today });
  const notice = addDays(last, -noticeDays);
  expect([isTold(addDays(notice, -1)), isTold(notice)]).toEqual([false, true]);
  const told = at(notice, '23');
  const isErased = (today: string) => {
    const before = eraseBefore({ draftDays, today });
    return draft.updatedAt < before.touched && told < before.told;
  };
  expect(dayOf(told)).toBe(notice);
  expect([isErased(last), isErased(addDays(last, 1))]).toEqual([false, true]);
});
