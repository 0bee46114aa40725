import { basketCell, emptyCounters, itemCell, pairCell, wholeOf, type Counters } from './counters.ts';

/** A release, and σ² of the noise on each of its cells; 0 for exact counters. */
export type Release = Counters & { variance: number };

/**
 * What releases say, in whole (clipped) baskets: how many there were, how many had each item, and each two items.
 * `together` is square, row by row, with an empty diagonal. `deviation` is σ of a pair's count; that of an item's is twice,
 * that of the number of baskets four times as large.
 */
export type Estimate = {
  items: number;
  baskets: number;
  visits: Float64Array;
  together: Float64Array;
  deviation: number;
};

/** Weeks lose a tenth of their weight a week. */
const decay = 0.9;

/** Weekly releases of the same items, newest first, as one: variances add up as the squares of the weights. */
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
