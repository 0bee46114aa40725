import { describe, expect, test } from 'vitest';
import { secureBits } from '#lib/recommendations/privacy/random-bits.ts';
import { seededBits } from '#lib/recommendations/seeded.testing.ts';
import { drawTrials, score, type Trials } from './breese.ts';

const bits = secureBits();
const visits = [
  [0, 1, 2],
  [3, 4, 5, 6],
];
const items = 8;

describe('a trial', () => {
  test('tells a visit in part, and the rest is to be found', () => {
    const { given2, allBut1 } = drawTrials(visits, bits);
    for (const { history, hidden } of given2) {
      expect(history).toHaveLength(2);
      expect(visits).toContainEqual([...history, ...hidden].toSorted((one, other) => one - other));
    }
    for (const { hidden } of allBut1) expect(hidden).toHaveLength(1);
  });

  test('is drawn five times of each visit', () => {
    const { given2, allBut1 } = drawTrials(visits, bits);
    expect([given2.length, allBut1.length]).toEqual([10, 10]);
  });

  test.each([
    ['given5', 6, 5],
    ['given10', 12, 10],
  ] as const)('%s tells so many items of a visit of %i', (protocol, length, told) => {
    const long = Array.from({ length }, (_, item) => item);
    for (const { history, hidden } of drawTrials([long], bits)[protocol])
      expect([history.length, hidden.length]).toEqual([told, length - told]);
  });

  test('is left out where a visit is too short for its protocol', () => {
    const { given5, given10 } = drawTrials(visits, bits);
    expect([given5, given10]).toEqual([[], []]);
    expect(drawTrials([[7]], bits).allBut1).toEqual([]);
  });

  test('is the same for the same seed, and leaves the visits as they were', () => {
    const before = structuredClone(visits);
    expect(drawTrials(visits, seededBits(7))).toEqual(drawTrials(visits, seededBits(7)));
    expect(visits).toEqual(before);
  });
});

/** Knows every visit: what stood beside what was told comes first. */
const knowing = (history: readonly number[]) => {
  const visit = visits.find((one) => history.every((item) => one.includes(item))) ?? [];
  return Array.from({ length: items }, (_, item) => Number(visit.includes(item)));
};

test('a model that knows every visit has all that can be had', () => {
  expect(score(knowing, drawTrials(visits, bits), items)).toMatchObject({
    ...{ given2: 100, allBut1: 100, hr10: 1, ndcg10: 1 },
  });
});

test('a model that puts what is sought last has less', () => {
  const contrary = (history: readonly number[]) => knowing(history).map((value) => -value);
  const { given2, ndcg10 } = score(contrary, drawTrials(visits, bits), items);
  expect(given2).toBeLessThan(70);
  expect(ndcg10).toBeLessThan(0.6);
});

test('without a trial there is nothing to score', () => {
  expect(score(knowing, drawTrials([], bits), items)).toMatchObject({ given2: 0, hr10: 0, coverage: 0 });
});

describe('scores as worked out by hand', () => {
  const none: Trials = { given2: [], given5: [], given10: [], allBut1: [] };
  /** A model for which item 0 is best, then 1, 2 and so on, whatever was told. */
  const inOrder = (size: number) => () => Array.from({ length: size }, (_, item) => -item);
  const oneOut = (hidden: number, size = 20) =>
    score(inOrder(size), { ...none, allBut1: [{ history: [size - 1], hidden: [hidden] }] }, size);

  test.each([
    [0, 100, 1, 1],
    [1, 100 * 2 ** (-1 / 5), 1, 1 / Math.log2(3)],
    [5, 50, 1, 1 / Math.log2(7)],
    [9, 100 * 2 ** (-9 / 5), 1, 1 / Math.log2(11)],
    [10, 25, 0, 0],
    [15, 12.5, 0, 0],
  ])('an item that comes after %i others', (hidden, allBut1, hr10, ndcg10) => {
    const scores = oneOut(hidden);
    expect(scores.allBut1).toBeCloseTo(allBut1, 10);
    expect(scores.hr10).toBe(hr10);
    expect(scores.ndcg10).toBeCloseTo(ndcg10, 10);
  });

  test('what was told is not shown again, so that the next one moves up', () => {
    const trials = { ...none, allBut1: [{ history: [0, 1], hidden: [2] }] };
    expect(score(inOrder(20), trials, 20)).toMatchObject({ allBut1: 100, ndcg10: 1 });
  });

  test('two hidden items at places 1 and 6 have 1 + ½ of the 1 + 2^(−1/5) that two can have', () => {
    const trials = { ...none, given2: [{ history: [18, 19], hidden: [0, 5] }] };
    expect(score(inOrder(20), trials, 20).given2).toBeCloseTo((100 * 1.5) / (1 + 2 ** (-1 / 5)), 10);
  });

  test('utility is of all trials together: one found at once and one after five is 75 %', () => {
    const found = (hidden: number) => ({ history: [19], hidden: [hidden] });
    expect(score(inOrder(20), { ...none, allBut1: [found(0), found(5)] }, 20)).toMatchObject({ allBut1: 75, hr10: 1 });
  });

  test('ten of twenty items were ever shown to one reader, eleven to two', () => {
    expect(oneOut(3).coverage).toBe(0.5);
    const allBut1 = [
      { history: [19], hidden: [3] },
      { history: [0], hidden: [3] },
    ];
    expect(score(inOrder(20), { ...none, allBut1 }, 20).coverage).toBe(0.55);
  });

  test('items that score alike keep their order', () => {
    const trials = { ...none, allBut1: [{ history: [0], hidden: [2] }] };
    expect(score(() => [1, 1, 1, 1], trials, 4).ndcg10).toBeCloseTo(1 / Math.log2(3), 10);
  });
});
