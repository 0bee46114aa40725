import { estimateOf, sumOfWeeks, type Release } from '#lib/recommendations/privacy/estimate.ts';
import { gate } from '#lib/recommendations/model/weigh.ts';

/**
 * How often each item is visited beside the one visited most, from 0 to 1, by releases of the same items, newest first.
 * Undefined while fewer baskets were released than usage needs to speak.
 */
export function popularityOf(releases: readonly Release[]): Float64Array | undefined {
  const { baskets, visits } = estimateOf(sumOfWeeks(releases));
  if (baskets < gate) return undefined;
  const most = visits.reduce((high, count) => Math.max(high, count), 1);
  return visits.map((count) => count / most);
}
