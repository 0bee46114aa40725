import { addNoise, type Guarantee } from '#lib/recommendations/add-noise.ts';
import type { Basket } from '#lib/recommendations/basket.ts';
import { wholeOf, type Counters } from '#lib/recommendations/counters.ts';
import { discreteGaussian } from '#lib/recommendations/discrete-gaussian.ts';
import { squaredSensitivity, unit } from '#lib/recommendations/share.ts';
import { countAll, portal, type Mechanism } from './mechanism.ts';

/** Mechanisms that look like the portal's and break its promise; an audit that passes one of them is no audit. */
export const mutants: Record<string, (guarantee: Guarantee) => Mechanism> = {
  'no clipping':
    ({ variance }) =>
    (weeks, items) => {
      const counted = weeks.map((baskets) => countAll(baskets, items, () => wholeOf));
      return (bits) => counted.map((counters) => addNoise(counters, variance, bits));
    },
  'half the σ': (guarantee) => portal({ ...guarantee, variance: Math.ceil(guarantee.variance / 4) }),
  'σ for one cell': (guarantee) =>
    portal({ ...guarantee, variance: Math.ceil((guarantee.variance * unit ** 2) / squaredSensitivity) }),
  'empty cells without noise':
    ({ variance }) =>
    (weeks, items) => {
      const counted = weeks.map((baskets) => countAll(baskets, items));
      return (bits) => {
        const draw = discreteGaussian(variance, bits);
        return counted.map(({ cells }) => ({ items, cells: cells.map((value) => (value === 0 ? 0 : value + draw())) }));
      };
    },
  'a basket in two releases': (guarantee) => (weeks, items) => portal(guarantee)(withTheWeekBefore(weeks), items),
  'threshold before noise':
    ({ variance }) =>
    (weeks, items) => {
      const counted = weeks.map((baskets) => onlyFrequent(countAll(baskets, items)));
      return (bits) => counted.map((counters) => addNoise(counters, variance, bits));
    },
};

const withTheWeekBefore = (weeks: Basket[][]): Basket[][] =>
  weeks.map((baskets, week) => [...baskets, ...(weeks[week - 1] ?? [])]);

const onlyFrequent = ({ items, cells }: Counters): Counters => ({
  items,
  cells: cells.map((value) => (value < 20 * unit ? 0 : value)),
});
