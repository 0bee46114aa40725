import type { Estimate } from '#lib/recommendations/privacy/estimate.ts';

const fewestBaskets = 20;

/** The threshold of a "seen" pair applies to the noisy count, never to the exact one. */
export const seenFrom = ({ deviation }: Estimate, deviations: number): number =>
  Math.max(fewestBaskets, deviations * deviation);

/** P(column | row) from noisy counts, square and row by row; 0 for pairs seen too rarely. */
export function conditional(estimate: Estimate): Float64Array {
  const { items, visits, together } = estimate;
  const threshold = seenFrom(estimate, 3);
  return together.map((counted, cell) => {
    const from = visits[Math.floor(cell / items)] ?? 0;
    return counted < threshold || from <= 0 ? 0 : Math.min(1, counted / from);
  });
}
