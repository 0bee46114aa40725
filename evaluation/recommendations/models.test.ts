import { describe, expect, test } from 'vitest';
import { itemCell } from '#lib/recommendations/privacy/counters.ts';
import { countVisits, exact, popularity } from './models.ts';

async function* those(...visits: number[][]): AsyncGenerator<number[]> {
  yield* visits;
}

const best = (scores: ArrayLike<number>): number => Array.from(scores).indexOf(Math.max(...Array.from(scores)));

describe('visits that are counted', () => {
  test('are counted once in both counters', async () => {
    const { visits, whole, clipped } = await countVisits(those([0, 1], [0], [2, 1]), 3);
    expect(visits).toBe(3);
    expect([whole.items, clipped.items]).toEqual([3, 3]);
  });

  test('of one short visit leave more in the counter that clips nothing', async () => {
    const { whole, clipped } = await countVisits(those([0, 1, 2, 3, 4, 5, 6, 7]), 8);
    const sum = (cells: Float64Array) => cells.reduce((total, value) => total + value, 0);
    expect(sum(whole.cells)).toBeGreaterThan(sum(clipped.cells));
  });

  test('that are none leave nothing', async () => {
    const { visits, whole } = await countVisits(those(), 2);
    expect([visits, ...whole.cells]).toEqual([0, ...whole.cells.map(() => 0)]);
  });
});

describe('popularity', () => {
  test('gives everybody the same, most visited first', async () => {
    const { whole } = await countVisits(those([0, 2], [2], [1, 2], [1]), 3);
    const scoring = popularity(whole);
    expect([best(scoring([])), best(scoring([2]))]).toEqual([2, 2]);
    const [first = 0, second = 0, third = 0] = Array.from(scoring([]));
    expect([first / second, third / second]).toEqual([1 / 2, 3 / 2]);
  });

  test('scores the items alone, not their pairs', async () => {
    const { whole } = await countVisits(those([0, 1]), 2);
    expect(popularity(whole)([])).toHaveLength(2);
    expect(Array.from(popularity(whole)([]))).toEqual([whole.cells[itemCell(0)], whole.cells[itemCell(1)]]);
  });
});

describe('the exact model', () => {
  test('leads from an item to the one that is visited with it, whatever is visited most', async () => {
    const together = Array.from({ length: 30 }, (_, turn) => (turn % 3 === 0 ? [0, 1] : [2, 3]));
    const { whole } = await countVisits(those(...together), 4);
    const scoring = exact(whole);
    const next = (item: number) =>
      best(Array.from(scoring([item])).map((value, other) => (other === item ? -Infinity : value)));
    expect([0, 1, 2, 3].map(next)).toEqual([1, 0, 3, 2]);
  });

  test('asks twice and answers the same: nothing of one reader stays for the next', async () => {
    const { whole } = await countVisits(those([0, 1], [1, 2], [0, 1]), 3);
    const scoring = exact(whole);
    const first = Array.from(scoring([0]));
    scoring([1, 2]);
    expect(Array.from(scoring([0]))).toEqual(first);
  });
});
