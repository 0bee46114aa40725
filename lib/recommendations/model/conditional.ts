import type { Estimate } from '#lib/recommendations/privacy/estimate.ts';

/** No pair below this many baskets speaks for itself. */
const fewestBaskets = 20;

/** The count from which a pair counts as seen: the threshold is on the noisy count, never on the exact one. */
export const seenFrom = ({ deviation }: Estimate, deviations: number): number =>
  Math.max(fewestBaskets, deviations * deviation);

/**
 * How often who visits the row's item also visits the column's: P(to | from) of the noisy counts, square and row by row;
 * 0 where the pair was not seen often enough.
 */
export function conditional(estimate: Estimate): Float64Array {
  const { items, visits, together } = estimate;
  const threshold = seenFrom(estimate, 3);
  return together.map((counted, cell) => {
    const from = visits[Math.floor(cell / items)] ?? 0;
    return counted < threshold || from <= 0 ? 0 : Math.min(1, counted / from);
  });
}
