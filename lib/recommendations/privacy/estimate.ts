import { basketCell, emptyCounters, itemCell, pairCell, wholeOf, type Counters } from './counters.ts';

/** A release and the σ² of each cell's noise; 0 for exact counters. */
export type Release = Counters & { variance: number };

/**
 * A release in whole (clipped) baskets: the number of baskets, of each item and of each pair. `together` is square, row
 * by row, with an empty diagonal. `deviation` is the σ of a pair's count; an item's is twice, the number of baskets'
 * four times that.
 */
export type Estimate = {
  items: number;
  baskets: number;
  visits: Float64Array;
  together: Float64Array;
  deviation: number;
};

const decay = 0.9;

/**
 * Sums weekly releases of the same items, newest first; each older week weighs a tenth less, and variances scale with
 * the squared weights.
 */
export function sumOfWeeks(weeks: readonly Release[]): Release {
  const items = weeks[0]?.items ?? 0;
  const sum = { ...emptyCounters(items), variance: 0 };
  for (const [age, { cells, variance }] of weeks.entries()) {
    const weight = decay ** age;
    for (let cell = 0; cell < sum.cells.length; cell++)
      sum.cells[cell] = (sum.cells[cell] ?? 0) + weight * (cells[cell] ?? 0);
    sum.variance += weight ** 2 * variance;
  }
  return sum;
}

export function estimateOf({ items, cells, variance }: Release): Estimate {
  const at = (cell: number) => cells[cell] ?? 0;
  const together = new Float64Array(items * items);
  for (let low = 0; low < items; low++)
    for (let high = low + 1; high < items; high++) {
      const counted = at(pairCell(items, low, high)) / wholeOf.pair;
      together[low * items + high] = counted;
      together[high * items + low] = counted;
    }
  return {
    items,
    baskets: Math.max(1, at(basketCell) / wholeOf.basket),
    visits: Float64Array.from({ length: items }, (_, item) => Math.max(0, at(itemCell(item)) / wholeOf.item)),
    together,
    deviation: Math.sqrt(variance) / wholeOf.pair,
  };
}
