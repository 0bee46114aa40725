import type { Estimate } from '#lib/recommendations/privacy/estimate.ts';

/** Residuals beyond this many standard deviations count as real; more cells need a higher threshold. */
const certainty = (items: number): number => (items < 1000 ? 3 : 4);

/**
 * Separates counts from noise by each pair's residual to the independent expectation f·c_i·c_j/N. Residuals beyond the
 * threshold stay whole; the others shrink under a normal prior whose deviation is the expected count (empirical Bayes,
 * Efron and Morris 1973). Keeps each pair within [0, min(c_i, c_j)]. Post-processing: costs no privacy.
 */
export function denoise(estimate: Estimate): Estimate {
  const { items, visits, together, deviation } = estimate;
  const expected = independence(estimate);
  const threshold = certainty(items) * deviation;
  const believed = together.map((counted, cell) => {
    const one = visits[Math.floor(cell / items)] ?? 0;
    const other = visits[cell % items] ?? 0;
    const chance = expected * one * other;
    const residual = counted - chance;
    const kept = Math.abs(residual) > threshold ? 1 : chance ** 2 / (chance ** 2 + deviation ** 2 || 1);
    return Math.min(Math.max(0, chance + kept * residual), one, other);
  });
  for (let item = 0; item < items; item++) believed[item * items + item] = 0;
  return { ...estimate, together: believed };
}

/** f / N: the expected count of an independent pair, per product of its items' counts. */
export function independence({ items, visits, together }: Estimate): number {
  const all = visits.reduce((sum, count) => sum + count, 0);
  const squares = visits.reduce((sum, count) => sum + count ** 2, 0);
  const pairs = together.reduce((sum, count) => sum + count, 0);
  return items > 1 && all > 0 ? Math.max(0, pairs) / Math.max(Number.EPSILON, all ** 2 - squares) : 0;
}
