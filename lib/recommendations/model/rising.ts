import { estimateOf, sumOfWeeks, type Release } from '#lib/recommendations/privacy/estimate.ts';

/** At 4 σ, none of a thousand steady items counts as rising. */
const certainty = 4;

/**
 * Items whose latest week rose above the earlier weeks by more than noise and chance explain, steepest first.
 * `releases` are of the same items, newest first.
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
