import { addNoise, type Guarantee } from '#lib/recommendations/add-noise.ts';
import type { Basket } from '#lib/recommendations/basket.ts';
import { count } from '#lib/recommendations/count.ts';
import { emptyCounters, type Counters } from '#lib/recommendations/counters.ts';
import type { RandomBits } from '#lib/recommendations/random-bits.ts';
import { clippedShare, type Share } from '#lib/recommendations/share.ts';

/** The baskets of each week; then, as often as asked, a release for each week, with new noise each time. */
export type Mechanism = (weeks: Basket[][], items: number) => (bits: RandomBits) => Counters[];

/** What the portal does: count each week's baskets, and put noise on every cell. */
export const portal =
  ({ variance }: Guarantee): Mechanism =>
  (weeks, items) => {
    const counted = weeks.map((baskets) => countAll(baskets, items));
    return (bits) => counted.map((counters) => addNoise(counters, variance, bits));
  };

export function countAll(
  baskets: readonly Basket[],
  items: number,
  shareOf: (size: number) => Share = clippedShare,
): Counters {
  const counters = emptyCounters(items);
  for (const basket of baskets) count(counters, basket, shareOf);
  return counters;
}
