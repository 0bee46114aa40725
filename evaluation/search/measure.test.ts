import { expect, it } from 'vitest';
import { measure, ndcg } from './measure.ts';

it('nDCG is as worked out by hand', () => {
  // Gains 3, 0, 1 at places 1, 2, 3; the ideal is 3, 1.
  expect(ndcg(['a', 'x', 'b'], { a: 2, b: 1 })).toBeCloseTo((3 + 1 / 2) / (3 + 1 / Math.log2(3)), 10);
  expect(ndcg(['x'], { a: 1 })).toBe(0);
});

it('an answer that is found in two languages counts once', async () => {
  const measured = await measure(() => ['a', 'a', 'b'], [{ q: 'one', rel: { a: 1, b: 1 } }]);
  expect(measured).toMatchObject({ ndcg10: 1, success3: 1 });
});

it('what answers nothing, and what nobody graded, is counted apart', async () => {
  const answers: Record<string, string[]> = { one: ['x', 'y', 'a'], two: [], three: ['x'] };
  const queries = [
    { q: 'one', rel: { a: 1 } },
    { q: 'two', rel: { a: 1 } },
    { q: 'three', rel: {} },
  ];
  const measured = await measure((query) => answers[query] ?? [], queries);
  expect(measured).toMatchObject({ ndcg10: 0.25, success3: 0.5, zeroHits: 1, queries: 3 });
});
