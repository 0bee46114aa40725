import { expect, test } from 'vitest';
import { secureBits } from '#lib/recommendations/privacy/random-bits.ts';
import { drawTrials, score } from './breese.ts';

const bits = secureBits();
const visits = [
  [0, 1, 2],
  [3, 4, 5, 6],
];
const items = 8;

test('a visit is told in part, and the rest is to be found', () => {
  const { given2, allBut1 } = drawTrials(visits, bits);
  for (const { history, hidden } of given2) {
    expect(history).toHaveLength(2);
    expect(visits).toContainEqual([...history, ...hidden].toSorted((one, other) => one - other));
  }
  for (const { hidden } of allBut1) expect(hidden).toHaveLength(1);
});

test('a visit that is too short for a protocol takes no part in it', () => {
  const { given5, given10 } = drawTrials(visits, bits);
  expect([given5, given10]).toEqual([[], []]);
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
