import type { Estimate } from '#lib/recommendations/privacy/estimate.ts';

/** Beyond so many standard deviations a residual is taken for real; with more cells chance reaches further. */
const certainty = (items: number): number => (items < 1000 ? 3 : 4);

/**
 * Tells counts from noise, by each pair's residual to what independent items would count, f·c_i·c_j/N. Beyond the threshold
 * it is taken for real and stays whole; below it is shrunk as a normal prior asks whose deviation is the expected count
 * itself (empirical Bayes, Efron and Morris 1973): rarely visited pairs lose it, often visited ones keep most of it. Every
 * pair stays within [0, min(c_i, c_j)]. Post-processing of a release: costs no privacy.
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

/** f / N: what a pair of independent items is expected to count, by the product of their own counts. */
function independence({ items, visits, together }: Estimate): number {
  const all = visits.reduce((sum, count) => sum + count, 0);
  const squares = visits.reduce((sum, count) => sum + count ** 2, 0);
  const pairs = together.reduce((sum, count) => sum + count, 0);
  return items > 1 && all > 0 ? Math.max(0, pairs) / Math.max(Number.EPSILON, all ** 2 - squares) : 0;
}
