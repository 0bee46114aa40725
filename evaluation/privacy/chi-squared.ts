/** The mass of each bin of a distribution over the integers, and the bin of a value. */
export type Bins = { masses: number[]; binOf: (value: number) => number };

/**
 * Bins of `width` around 0, `reach` bins on each side; the outer ones hold the tails. `weight` is the mass of an
 * integer up to a factor; it must vanish at twice the reach.
 */
export function binsOf(weight: (value: number) => number, { width, reach }: { width: number; reach: number }): Bins {
  const binOf = (value: number) => Math.min(2 * reach, Math.max(0, Math.round(value / width) + reach));
  const masses = Array.from({ length: 2 * reach + 1 }, () => 0);
  const last = 2 * reach * width;
  for (let value = -last; value <= last; value++) masses[binOf(value)] = (masses[binOf(value)] ?? 0) + weight(value);
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return { masses: masses.map((mass) => mass / total), binOf };
}

/**
 * Pearson's χ² of `draws` values against the bins, in standard deviations above its mean (its degrees of freedom): a
 * correct sampler nearly always stays below 4.
 */
export function chiSquared(draw: () => number, { masses, binOf }: Bins, draws: number): number {
  const seen = masses.map(() => 0);
  for (let drawn = 0; drawn < draws; drawn++) {
    const bin = binOf(draw());
    seen[bin] = (seen[bin] ?? 0) + 1;
  }
  const statistic = masses.reduce((sum, mass, bin) => sum + ((seen[bin] ?? 0) - draws * mass) ** 2 / (draws * mass), 0);
  const freedom = masses.length - 1;
  return (statistic - freedom) / Math.sqrt(2 * freedom);
}
