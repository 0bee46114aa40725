import { estimateOf, sumOfWeeks, type Release } from '#lib/recommendations/privacy/estimate.ts';
import { gate } from '#lib/recommendations/model/weigh.ts';

/** At 4 σ, noise alone lifts none of a thousand empty items over the threshold. */
const certainty = 4;

/**
 * Items by visits, most visited first, over releases of the same items. Leaves out counts that noise alone could
 * explain; empty while too few baskets are released.
 */
export function mostVisited(releases: readonly Release[]): number[] {
  const { baskets, visits, deviation } = estimateOf(sumOfWeeks(releases));
  if (baskets < gate) return [];
  // The σ of an item's count is twice that of a pair's.
  const isSure = (item: number) => (visits[item] ?? 0) > certainty * 2 * deviation;
  return [...visits.keys()].filter(isSure).toSorted((one, other) => (visits[other] ?? 0) - (visits[one] ?? 0));
}
