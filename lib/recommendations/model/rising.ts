import { estimateOf, sumOfWeeks, type Release } from '#lib/recommendations/privacy/estimate.ts';

/** A rise counts from so many standard deviations on: of a thousand items that do not rise, none is taken for one. */
const certainty = 4;

/**
 * The items of which the latest week's baskets held more than those of the weeks before, by more than the noise of both and
 * chance would bring; the steepest rise first. `releases` of the same items, newest first; none rises in the first week.
 */
export function rising([latest, ...before]: readonly Release[]): number[] {
  if (!latest || before.length === 0) return [];
  const now = estimateOf(latest);
  const then = estimateOf(sumOfWeeks(before));
  const scale = now.baskets / then.baskets;
  const rises = Array.from(now.visits, (visits, item) => {
    const expected = (then.visits[item] ?? 0) * scale;
    const noise = (2 * now.deviation) ** 2 + (2 * then.deviation * scale) ** 2;
    return { item, deviations: (visits - expected) / Math.sqrt(noise + expected * (1 + scale) || 1) };
  });
  return rises
    .filter(({ deviations }) => deviations > certainty)
    .toSorted((one, other) => other.deviations - one.deviations)
    .map(({ item }) => item);
}
