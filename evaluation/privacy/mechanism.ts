import { noisy } from '#lib/recommendations/privacy/add-noise.ts';
import type { RandomBits } from '#lib/recommendations/privacy/random-bits.ts';

/** The exact cells of so many units: baskets, or lists seen. */
export type Count<Unit> = (units: readonly Unit[]) => Float64Array;

/** The units of each week; then, as often as asked, the cells that each week releases, with new noise each time. */
export type Mechanism<Unit> = (weeks: Unit[][]) => (bits: RandomBits) => Float64Array[];

/** What the portal does: count each week's units, and put noise on every cell. */
export const releasing =
  <Unit>(count: Count<Unit>, variance: number): Mechanism<Unit> =>
  (weeks) => {
    const counted = weeks.map(count);
    return (bits) => counted.map((cells) => noisy(cells, variance, bits));
  };
