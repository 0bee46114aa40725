import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basketOf } from '#lib/recommendations/device/basket.ts';
import { count } from './count.ts';
import { basketCell, cellsOf, emptyCounters, itemCell, pairCell } from './counters.ts';
import { squaredSensitivity } from './share.ts';

const items = 120;

/** Input as any client may send it: long, repeated, unknown, malformed. */
const sent = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -3, max: items + 3 }) },
    fc.double(),
    fc.string(),
    fc.constantFrom(null, undefined, {}, '3', Number.NaN, Infinity, 2 ** 53),
  ),
  { maxLength: 400 },
);

const counted = (...baskets: (readonly unknown[])[]) => {
  const counters = emptyCounters(items);
  for (const basket of baskets) count(counters, basketOf(basket, items));
  return counters.cells;
};

describe('one basket more or less', () => {
  it('never moves the counters further than the sensitivity, whatever it holds and whoever else was there', () => {
    fc.assert(
      fc.property(sent, sent, (basket, other) => {
        const [without, withIt] = [counted(other), counted(other, basket)];
        const squared = withIt.reduce((sum, value, cell) => sum + (value - (without[cell] ?? 0)) ** 2, 0);
        expect(squared).toBeLessThanOrEqual(squaredSensitivity);
      }),
      { numRuns: 1500 },
    );
  });

  it('of each length adds whole numbers, and at three items exactly what the sensitivity allows', () => {
    const lengths = Array.from({ length: items }, (_, length) => counted(Array.from({ length }, (__, item) => item)));
    const squares = lengths.map((cells) => cells.reduce((sum, value) => sum + value ** 2, 0));
    expect(Math.max(...squares)).toBeLessThanOrEqual(squaredSensitivity);
    expect(squares[3]).toBe(squaredSensitivity);
    expect(lengths.every((cells) => cells.every(Number.isInteger))).toBe(true);
  });
});

it('the order of a basket and what it repeats do not show', () => {
  expect(counted([5, 1, 9])).toEqual(counted([9, 9, 5, 1, 5]));
});

it('what is no item is not counted', () => {
  expect(counted([0, -1, items, 1.5, '2', null])).toEqual(counted([0]));
  expect(counted([], [-1])).toEqual(counted());
});

it('every cell has a place of its own', () => {
  const pairs = Array.from({ length: 6 }, (_, low) =>
    Array.from({ length: 6 }, (__, high) => [low, high] as const),
  ).flat();
  const cells = pairs.filter(([low, high]) => low < high).map(([low, high]) => pairCell(6, high, low));
  const all = [basketCell, ...[0, 1, 2, 3, 4, 5].map(itemCell), ...cells];
  expect(all.toSorted((one, other) => one - other)).toEqual(Array.from({ length: cellsOf(6) }, (_, cell) => cell));
});
