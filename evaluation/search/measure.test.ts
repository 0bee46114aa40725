import { describe, expect, it } from 'vitest';
import { measure, ndcg, processor } from './measure.ts';

const log2 = Math.log2;

describe('nDCG@10', () => {
  const grades = { a: 3, b: 2, c: 1 };
  // Gains 2^grade − 1 are 7, 3, 1; a place costs log2(place + 1): 1, log2(3), 2, log2(5) …
  const ideal = 7 + 3 / log2(3) + 1 / 2;

  it.each([
    ['the best order', ['a', 'b', 'c'], 1],
    ['the best order, with others behind it', ['a', 'b', 'c', 'x', 'y'], 1],
    ['the reverse', ['c', 'b', 'a'], (1 + 3 / log2(3) + 7 / 2) / ideal],
    ['others before', ['x', 'y', 'z', 'a'], 7 / log2(5) / ideal],
    ['the best one missing', ['b', 'c'], (3 + 1 / log2(3)) / ideal],
    ['nothing at all', [], 0],
    ['others alone', ['x', 'y'], 0],
  ])('of %s is as worked out by hand', (_, ids, expected) => expect(ndcg(ids, grades)).toBeCloseTo(expected, 12));

  it('of the textbook: gains 3, 0, 1 at places 1, 2, 3, where 3, 1 is best', () => {
    expect(ndcg(['a', 'x', 'b'], { a: 2, b: 1 })).toBeCloseTo((3 + 1 / 2) / (3 + 1 / log2(3)), 10);
  });

  it('looks at ten places and no more, in the answer and in the ideal', () => {
    const ids = Array.from({ length: 12 }, (_, place) => `${place}`);
    expect(ndcg(ids, { '10': 1 })).toBe(0);
    expect(ndcg(ids, { '9': 1 })).toBeCloseTo(1 / log2(11), 12);
    expect(ndcg(ids, Object.fromEntries(ids.map((id) => [id, 1])))).toBe(1);
  });

  it('takes a grade of 0 and less for no answer, and never divides by it', () => {
    expect(ndcg(['a', 'b'], { a: -2, b: 1 })).toBeCloseTo(1 / log2(3), 12);
    expect(ndcg(['a'], { a: 0 })).toBe(0);
    expect(ndcg(['a'], {})).toBe(0);
  });
});

describe('a measurement', () => {
  const by = (answers: Record<string, string[]>) => (query: string) => answers[query] ?? [];

  it('counts an answer that is found in two languages once', async () => {
    const measured = await measure(() => ['a', 'a', 'b'], [{ q: 'one', rel: { a: 1, b: 1 } }]);
    expect(measured).toMatchObject({ ndcg10: 1, success3: 1 });
  });

  it('counts what answers nothing, and what nobody graded, apart', async () => {
    const queries = [
      { q: 'one', rel: { a: 1 } },
      { q: 'two', rel: { a: 1 } },
      { q: 'three', rel: {} },
    ];
    const measured = await measure(by({ one: ['x', 'y', 'a'], two: [], three: ['x'] }), queries);
    expect(measured).toMatchObject({ ndcg10: 0.25, success3: 0.5, zeroHits: 1, queries: 3 });
  });

  it.each([
    [1, ['a', 'x', 'y', 'z']],
    [1, ['x', 'y', 'a', 'z']],
    [0, ['x', 'y', 'z', 'a']],
    [0, ['low', 'x', 'y']],
  ])('says success %i of %j where the first three may hold the answer', async (success3, ids) => {
    expect(await measure(() => ids, [{ q: 'one', rel: { a: 2, low: 0 } }])).toMatchObject({ success3 });
  });

  it('is a mean over the graded queries, so that an ungraded one changes nothing', async () => {
    const graded = [
      { q: 'one', rel: { a: 1 } },
      { q: 'two', rel: { b: 1 } },
    ];
    const search = by({ one: ['a'], two: ['x'], other: ['a'] });
    const { ndcg10, success3 } = await measure(search, graded);
    expect(await measure(search, [...graded, { q: 'other', rel: { a: 0 } }])).toMatchObject({ ndcg10, success3 });
    expect([ndcg10, success3]).toEqual([0.5, 0.5]);
  });

  it('of no query is 0, not “not a number”', async () => {
    const zero = { ndcg10: 0, success3: 0, zeroHits: 0, p50: 0, p99: 0, queries: 0 };
    expect(await measure(() => [], [])).toEqual(zero);
  });

  it('takes the middle time and the one that 99 of 100 stay under, by the clock it is given', async () => {
    // Query n takes n ms: a clock that is read twice a query, before and after.
    const readings = Array.from({ length: 100 }, (_, index) => [0, index + 1]).flat();
    let read = 0;
    const queries = readings.slice(100).map((_, index) => ({ q: `${index}`, rel: { a: 1 } }));
    const { p50, p99 } = await measure(
      () => ['a'],
      queries,
      () => readings[read++] ?? 0,
    );
    expect([p50, p99]).toEqual([51, 100]);
  });

  it('warms up before it takes the time: each query is searched twice, the first 200 of many', async () => {
    const seen: string[] = [];
    const queries = Array.from({ length: 250 }, (_, index) => ({ q: `${index}`, rel: {} }));
    await measure((query) => {
      seen.push(query);
      return [];
    }, queries);
    expect(seen).toEqual([...queries.slice(0, 200), ...queries].map(({ q }) => q));
  });
});

it('the processor’s clock never goes back', () => {
  const before = processor();
  for (let turn = 0; turn < 1e5; turn++) Math.sqrt(turn);
  expect(processor()).toBeGreaterThanOrEqual(before);
});
