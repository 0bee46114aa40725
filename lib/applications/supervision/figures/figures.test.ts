import { expect, test } from 'vitest';
import { percentile } from './figures.ts';

/** Ten cases by hand: 0, 1, 1, 2, 2, 3, 4, 5, 8 and 20 working days. */
const ten = [
  { used: 20, cases: 1 },
  { used: 1, cases: 2 },
  { used: 0, cases: 1 },
  { used: 2, cases: 2 },
  { used: 3, cases: 1 },
  { used: 5, cases: 1 },
  { used: 4, cases: 1 },
  { used: 8, cases: 1 },
];

test('half of ten cases are decided within the days of the fifth, nine within those of the ninth', () => {
  expect(percentile(ten, 0.5)).toBe(2);
  expect(percentile(ten, 0.9)).toBe(8);
  expect(percentile(ten, 1)).toBe(20);
});

test('a single case is both half and nine in ten', () => {
  expect([percentile([{ used: 7, cases: 1 }], 0.5), percentile([{ used: 7, cases: 1 }], 0.9)]).toEqual([7, 7]);
});

test('of no case there is no percentile', () => {
  expect(percentile([], 0.5)).toBeUndefined();
});
