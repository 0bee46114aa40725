import { estimateOf, sumOfWeeks, type Release } from '#lib/recommendations/privacy/estimate.ts';
import { gate } from '#lib/recommendations/model/weigh.ts';

/** Visits of each item relative to the most visited one, 0 to 1; undefined while too few baskets are released. */
export function popularityOf(releases: readonly Release[]): Float64Array | undefined {
  const { baskets, visits } = estimateOf(sumOfWeeks(releases));
  if (baskets < gate) return undefined;
  const most = visits.reduce((high, count) => Math.max(high, count), 1);
  return visits.map((count) => count / most);
}
