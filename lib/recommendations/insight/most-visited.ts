import { estimateOf, sumOfWeeks, type Release } from '#lib/recommendations/privacy/estimate.ts';
import { gate } from '#lib/recommendations/model/weigh.ts';

/** So many standard deviations above nothing a count is surely no noise: of a thousand empty items, none is taken for one. */
const certainty = 4;

/**
 * The items visited most, by releases of the same items, newest first; the most visited first. Only those whose count noise
 * alone would not bring; none while fewer baskets were released than usage needs to speak.
 */
export function mostVisited(releases: readonly Release[]): number[] {
  const { baskets, visits, deviation } = estimateOf(sumOfWeeks(releases));
  if (baskets < gate) return [];
  // σ of an item's count is twice that of a pair's.
  const isSure = (item: number) => (visits[item] ?? 0) > certainty * 2 * deviation;
  return [...visits.keys()].filter(isSure).toSorted((one, other) => (visits[other] ?? 0) - (visits[one] ?? 0));
}
