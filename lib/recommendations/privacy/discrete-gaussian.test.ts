import { describe, expect, it } from 'vitest';
import { binsOf, chiSquared } from '#evaluation/privacy/chi-squared.ts';
import { bernoulliExp } from './bernoulli.ts';
import { discreteGaussian, discreteLaplace } from './discrete-gaussian.ts';
import { secureBits, uniformBelow } from './random-bits.ts';
import { seededBits } from '#lib/recommendations/seeded.testing.ts';

const gaussian = (variance: number) => (value: number) => Math.exp(-(value ** 2) / (2 * variance));
const draws = 200_000;

/** Bins of σ/4, as far out as about fifty draws remain. */
const gaussianBins = (variance: number) => {
  const width = Math.max(1, Math.round(Math.sqrt(variance) / 4));
  return binsOf(gaussian(variance), { width, reach: Math.ceil((3.5 * Math.sqrt(variance)) / width) });
};

describe('the discrete Gaussian', () => {
  it.each([1, 2, 9, 80_145, 293_909, 4_000_000])('of variance %i is drawn as its mass function says', (variance) => {
    expect(chiSquared(discreteGaussian(variance, seededBits(variance)), gaussianBins(variance), draws)).toBeLessThan(4);
  });

  it('of another variance is told apart by the same test', () => {
    expect(chiSquared(discreteGaussian(76_000, seededBits(1)), gaussianBins(80_145), draws)).toBeGreaterThan(4);
  });

  it('is drawn as well from the bits of the system', () => {
    expect(chiSquared(discreteGaussian(80_145, secureBits()), gaussianBins(80_145), draws)).toBeLessThan(6);
  });

  it('refuses a variance that its integers cannot carry', () => {
    for (const variance of [0, -1, 0.5, Number.NaN, 2 ** 27])
      expect(() => discreteGaussian(variance, seededBits(1))).toThrow(RangeError);
  });
});

describe('what it is made of', () => {
  it.each([1, 5, 284])('the discrete Laplace of scale %i is drawn as its mass function says', (scale) => {
    const bits = seededBits(scale);
    const width = Math.max(1, Math.round(scale / 4));
    const bins = binsOf((value) => Math.exp(-Math.abs(value) / scale), {
      width,
      reach: Math.ceil((7 * scale) / width),
    });
    expect(chiSquared(() => discreteLaplace(scale, bits), bins, draws)).toBeLessThan(4);
  });

  it.each([
    [0, 7],
    [1, 3],
    [5, 5],
    [7, 3],
  ])('an event of probability exp(−%i/%i) happens that often', (numerator, denominator) => {
    const bits = seededBits(numerator);
    const probability = Math.exp(-numerator / denominator);
    const happened = Array.from({ length: draws }, () => bernoulliExp(numerator, denominator, bits)).filter(
      Boolean,
    ).length;
    expect(Math.abs(happened / draws - probability)).toBeLessThan(4 * Math.sqrt(1 / (4 * draws)));
  });

  it.each([3, 12, 3 * 2 ** 40])('a number below %i falls in each third of the range as often', (bound) => {
    const bits = seededBits(5);
    const thirds = { masses: [1 / 3, 1 / 3, 1 / 3], binOf: (value: number) => Math.floor((3 * value) / bound) };
    expect(chiSquared(() => uniformBelow(bound, bits), thirds, draws)).toBeLessThan(4);
  });
});
