import { expect, test } from 'vitest';
import { clippedShare, squaredNorm, squaredSensitivity, unit } from './share.ts';

/** The squared norm of what a basket of this size adds to all cells together. */
function squaredNormOf(size: number): number {
  const { pair, item, basket } = clippedShare(size);
  return ((size * (size - 1)) / 2) * pair ** 2 + size * item ** 2 + basket ** 2;
}

test.each([1, 2, 3])('a basket of %i counts in full', (size) => {
  expect(clippedShare(size)).toEqual({ pair: unit, item: unit / 2, basket: unit / 4 });
});

test('no basket, however long, moves the counters by more than the noise is made for', () => {
  const sizes = Array.from({ length: 64 }, (_, index) => index + 1);
  expect(sizes.filter((size) => squaredNormOf(size) > squaredSensitivity)).toEqual([]);
});

test('a longer basket adds less to each of its cells', () => {
  const pairs = [3, 4, 8, 16].map((size) => clippedShare(size).pair);
  expect(pairs).toEqual(pairs.toSorted((one, other) => other - one));
  expect(new Set(pairs).size).toBe(pairs.length);
});

test('shares are whole numbers, for noise is drawn on whole numbers', () => {
  for (let size = 1; size <= 64; size++) expect(Object.values(clippedShare(size)).every(Number.isInteger)).toBe(true);
});

test('the norm counts pairs whole, items by half and the basket by a quarter', () => {
  expect(squaredNorm(1)).toBe(1 / 4 + 1 / 16);
  expect(squaredNorm(3)).toBe(3 + 3 / 4 + 1 / 16);
});
