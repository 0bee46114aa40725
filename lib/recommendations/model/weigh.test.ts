import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addNoise, guaranteeOf } from '#lib/recommendations/privacy/add-noise.ts';
import { inverse } from './cholesky.ts';
import { contentSimilarity } from './content-similarity.ts';
import { count } from '#lib/recommendations/privacy/count.ts';
import { emptyCounters } from '#lib/recommendations/privacy/counters.ts';
import { denoise } from './denoise.ts';
import { estimateOf, sumOfWeeks } from '#lib/recommendations/privacy/estimate.ts';
import { pack } from './pack.ts';
import { unpack, type Table } from '#lib/recommendations/device/packed.ts';
import { recommend, scoresOf } from '#lib/recommendations/device/recommend.ts';
import { seededBits } from '#lib/recommendations/seeded.testing.ts';
import { weigh } from './weigh.ts';

const { variance } = guaranteeOf(1, 1e-6);

/** A small city: people who register a birth also need vaccination records; shopkeepers need a sign permit. */
const names = ['birth', 'vaccination', 'shop', 'shop-sign', 'library', 'passport'];
const habits: [basket: number[], people: number][] = [
  [[0, 1], 3000],
  [[2, 3], 2000],
  [[4], 2000],
  [[5], 1000],
  [[4, 5], 100],
];

function aWeek(share = 1, seed = 1) {
  const counters = emptyCounters(names.length);
  for (const [basket, people] of habits)
    for (let person = 0; person < people * share; person++) count(counters, basket);
  return { ...addNoise(counters, variance, seededBits(seed)), variance };
}

const nothingAlike = new Float64Array(names.length ** 2);
const tableOf = (release = aWeek(), similarity: Float64Array = nothingAlike): Table =>
  unpack(pack(weigh(release, similarity), names));

const namesFor = (table: Table, history: number[], limit = 1, isShown?: (item: number) => boolean) =>
  recommend(table, history, isShown ? { limit, isShown } : { limit }).map(({ item }) => table.items[item]);

describe('a person who looked at', () => {
  it('a birth is shown vaccination, and told why', () => {
    expect(namesFor(tableOf(), [0])).toEqual(['vaccination']);
    expect(recommend(tableOf(), [0], { limit: 1 })[0]?.because).toBe(0);
  });

  it('a shop is shown its sign', () => {
    expect(namesFor(tableOf(), [2])).toEqual(['shop-sign']);
  });

  it('nothing is shown what most look at, without a reason', () => {
    expect(new Set(namesFor(tableOf(), [], 2))).toEqual(new Set(['birth', 'vaccination']));
    expect(recommend(tableOf(), [], { limit: 6 }).every(({ because }) => because === undefined)).toBe(true);
  });

  it('everything is shown nothing; nobody is shown what an editor keeps out', () => {
    expect(namesFor(tableOf(), [0, 1, 2, 3, 4, 5], 5)).toEqual([]);
    expect(namesFor(tableOf(), [0], 5, (item) => item !== 1)).not.toContain('vaccination');
  });
});

it('two services that everybody looks at are not said to be looked at together', () => {
  const counters = emptyCounters(4);
  for (let person = 0; person < 6000; person++)
    count(
      counters,
      [person % 2 === 0, person % 3 === 0, person % 5 === 0, person % 5 === 0].flatMap((has, item) =>
        has ? [item] : [],
      ),
    );
  const { isSeen } = weigh({ ...addNoise(counters, variance, seededBits(1)), variance }, new Float64Array(16));
  expect([isSeen(0, 1), isSeen(2, 3)]).toEqual([false, true]);
});

describe('at little usage', () => {
  const labels = ['birth', 'birth', 'trade', 'trade', 'leisure', 'leisure'].map((event) => new Set([`event:${event}`]));

  it('content speaks alone', () => {
    const table = tableOf(aWeek(0.01), contentSimilarity(labels));
    expect([0, 2, 5].map((item) => namesFor(table, [item])[0])).toEqual(['vaccination', 'shop-sign', 'library']);
  });

  it('the weights are those of content, to the last digit; from 3,000 baskets on they are not', () => {
    const similarity = contentSimilarity(labels);
    expect(weigh(aWeek(0.3), similarity).weights).toEqual(similarity);
    expect(weigh(aWeek(0.45), similarity).weights).not.toEqual(similarity);
  });

  it('no reason is given that so few people cannot carry', () => {
    const table = tableOf(aWeek(0.005), contentSimilarity(labels));
    expect(recommend(table, [0], { limit: 5 }).every(({ because }) => because === undefined)).toBe(true);
  });
});

it('thirteen weeks say more than one: newer ones more, and their noise adds up as it should', () => {
  const sum = sumOfWeeks([aWeek(1, 1), aWeek(1, 2)]);
  expect(sum.variance).toBeCloseTo(variance * 1.81, 6);
  expect(estimateOf(sum).baskets).toBeCloseTo(8100 * 1.9, -3);
});

it('denoising keeps pairs between none and all of either item, and noise alone is not believed', () => {
  const clean = denoise(estimateOf(aWeek()));
  for (const [cell, pair] of clean.together.entries()) {
    const [from, to] = [Math.floor(cell / names.length), cell % names.length];
    expect(pair).toBeGreaterThanOrEqual(0);
    expect(pair).toBeLessThanOrEqual(from === to ? 0 : Math.min(clean.visits[from]!, clean.visits[to]!));
  }
  expect(clean.together[1]).toBeGreaterThan(2900);
});

it('noise that no visits could have made still gives weights', () => {
  const noise = { ...addNoise(emptyCounters(40), 4_000_000, seededBits(3)), variance: 1 };
  noise.cells[0] = 4000 * 8;
  const { bias, weights } = weigh(noise, new Float64Array(1600));
  expect([...bias, ...weights].every(Number.isFinite)).toBe(true);
});

it('a matrix times its inverse is one', () => {
  const size = 12;
  const bits = seededBits(4);
  const half = Float64Array.from({ length: size * size }, () => bits() / 2 ** 32);
  const at = (matrix: Float64Array, row: number, column: number) => matrix[row * size + column]!;
  const product = (cellOf: (row: number, column: number, step: number) => number) =>
    Float64Array.from({ length: size * size }, (_, cell) =>
      Array.from({ length: size }, (__, step) => cellOf(Math.floor(cell / size), cell % size, step)).reduce(
        (a, b) => a + b,
      ),
    );
  const matrix = product(
    (row, column, step) => at(half, row, step) * at(half, column, step) + (row === column ? 1 : 0),
  );
  const found = inverse(matrix, size)!;
  const one = product((row, column, step) => at(matrix, row, step) * at(found, step, column));
  for (const [cell, value] of one.entries()) expect(value).toBeCloseTo(cell % (size + 1) === 0 ? 1 : 0, 9);
  expect(inverse(Float64Array.of(1, 2, 2, 1), 2)).toBeUndefined();
});

describe('the file that devices get', () => {
  const bits = seededBits(9);
  const random = (length: number) => Float64Array.from({ length }, () => bits() / 2 ** 32);

  it('unpacks to what was packed, to an eighth bit, whatever the weights', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), (items) => {
        const model = {
          items,
          bias: random(items),
          popularity: random(items),
          weights: random(items * items),
          isSeen: (from: number, to: number) => (from + to) % 3 === 0,
        };
        const { links, bias } = unpack(pack(model, Array.from(model.bias, String)));
        expect(bias).toHaveLength(items);
        for (const [from, row] of links.entries()) {
          expect(row.length).toBeLessThanOrEqual(20);
          for (const { to, weight, isSeen } of row) {
            expect(Math.abs(weight - model.weights[from * items + to]!)).toBeLessThan(1 / 256);
            expect(isSeen).toBe((from + to) % 3 === 0);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('weighs no more than 8 KB for 300 services that are all visited', () => {
    const services = Array.from({ length: 300 }, (_, item) => `service-${item}`);
    const counters = emptyCounters(300);
    const near = (item: number) => (item + 1 + Math.floor((random(1)[0] ?? 0) ** 3 * 40)) % 300;
    for (let visit = 0; visit < 40_000; visit++) count(counters, [visit % 300, near(visit % 300)]);
    const release = { ...addNoise(counters, variance, bits), variance };
    const packed = pack(weigh(release, new Float64Array(90_000)), services);
    expect(gzipSync(JSON.stringify(packed)).length).toBeLessThanOrEqual(8192);
    expect(scoresOf(unpack(packed), new Set([0]))).toHaveLength(300);
  });
});
