import { expect, test } from 'vitest';
import { rememberVisits } from './visits.ts';

const visit = { visitor: 'a network and a browser', query: 'zh 无人机' };

test('a visit asks something for the first time once a day', () => {
  const isFirst = rememberVisits();
  expect([isFirst(visit, '2026-11-23'), isFirst(visit, '2026-11-23')]).toEqual([true, false]);
  expect(isFirst({ ...visit, query: 'en drone' }, '2026-11-23')).toBe(true);
  expect(isFirst({ ...visit, visitor: 'another browser' }, '2026-11-23')).toBe(true);
  expect(isFirst(visit, '2026-11-24')).toBe(true);
});

test('a flood fills the memory of one day and no more', () => {
  const isFirst = rememberVisits();
  const asked = (number: number, day: string) => isFirst({ ...visit, query: `${number}` }, day);
  for (let number = 0; number < 100_000; number++) asked(number, '2026-11-23');
  expect(asked(100_000, '2026-11-23')).toBe(false);
  expect(asked(100_000, '2026-11-24')).toBe(true);
});
