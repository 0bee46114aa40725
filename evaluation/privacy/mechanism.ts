import { noisy } from '#lib/recommendations/privacy/add-noise.ts';
import type { RandomBits } from '#lib/recommendations/privacy/random-bits.ts';

/** The exact cells of units: baskets or impressions. */
export type Count<Unit> = (units: readonly Unit[]) => Float64Array;

/** Takes the units of each week; returns a sampler of the released cells, with fresh noise at each call. */
export type Mechanism<Unit> = (weeks: Unit[][]) => (bits: RandomBits) => Float64Array[];

/** The portal's mechanism: counts each week's units and adds noise to every cell. */
export const releasing =
  <Unit>(count: Count<Unit>, variance: number): Mechanism<Unit> =>
  (weeks) => {
    const counted = weeks.map(count);
    return (bits) => counted.map((cells) => noisy(cells, variance, bits));
  };
