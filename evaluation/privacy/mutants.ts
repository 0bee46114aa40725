import type { Basket } from '#lib/recommendations/device/basket.ts';
import { wholeOf } from '#lib/recommendations/privacy/counters.ts';
import { discreteGaussian } from '#lib/recommendations/privacy/discrete-gaussian.ts';
import { squaredSensitivity, unit } from '#lib/recommendations/privacy/share.ts';
import type { Impression } from '#lib/recommendations/privacy/impression.ts';
import { releasing, type Mechanism } from './mechanism.ts';
import { baskets, countBaskets, impressions, type Subject } from './subject.ts';

/** Mechanisms by name, each built for the σ² of the guarantee. */
export type Mutants<Unit> = Record<string, (variance: number) => Mechanism<Unit>>;

/** Plausible mechanisms that break the guarantee; the audit must fail each of them. */
const mutantsOf = <Unit>({ count, whole }: Subject<Unit>): Mutants<Unit> => ({
  'half the σ': (variance) => releasing(count, Math.ceil(variance / 4)),
  'empty cells without noise': (variance) => (weeks) => {
    const counted = weeks.map(count);
    return (bits) => {
      const draw = discreteGaussian(variance, bits);
      return counted.map((cells) => cells.map((value) => (value === 0 ? 0 : value + draw())));
    };
  },
  'counted in two releases': (variance) => (weeks) => releasing(count, variance)(withTheWeekBefore(weeks)),
  'threshold before noise': (variance) =>
    releasing((units) => count(units).map((value) => (value < 20 * whole ? 0 : value)), variance),
});

const withTheWeekBefore = <Unit>(weeks: Unit[][]): Unit[][] =>
  weeks.map((units, week) => [...units, ...(weeks[week - 1] ?? [])]);

export const basketMutants: Mutants<Basket> = {
  'no clipping': (variance) =>
    releasing(
      countBaskets(() => wholeOf),
      variance,
    ),
  'σ for one cell': (variance) => releasing(baskets.count, Math.ceil((variance * unit ** 2) / squaredSensitivity)),
  ...mutantsOf(baskets),
};

export const impressionMutants: Mutants<Impression> = mutantsOf(impressions);
