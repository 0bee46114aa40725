import { unit } from './share.ts';

/**
 * One row of cells for `items` items: the number of baskets, then each item, then each pair, row by row. Exact counters
 * and releases have the same shape; values are integers in 1/32 of a pair (`unit`).
 */
export type Counters = { items: number; cells: Float64Array };

export const cellsOf = (items: number): number => 1 + items + (items * (items - 1)) / 2;

export const emptyCounters = (items: number): Counters => ({ items, cells: new Float64Array(cellsOf(items)) });

export const basketCell = 0;
export const itemCell = (item: number): number => 1 + item;

/** The cell of two different items, in either order. */
export function pairCell(items: number, one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  return 1 + items + low * items - (low * (low + 1)) / 2 + (high - low - 1);
}

/** The storage row: row −1 is the number of baskets, row i is item i followed by its pairs with later items. */
export const rowOf = ({ items, cells }: Counters, row: number): number[] =>
  row < 0
    ? [cells[basketCell] ?? 0]
    : [cells[itemCell(row)] ?? 0, ...cells.subarray(pairCell(items, row, row + 1), pairCell(items, row, items))];

export function setRow({ items, cells }: Counters, row: number, [own = 0, ...pairs]: readonly number[]): void {
  cells[row < 0 ? basketCell : itemCell(row)] = own;
  if (row >= 0) cells.set(pairs, pairCell(items, row, row + 1));
}

/** The value of one whole basket, by kind of cell. */
export const wholeOf = { pair: unit, item: unit / 2, basket: unit / 4 } as const;
