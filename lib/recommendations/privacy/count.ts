import type { Basket } from '#lib/recommendations/device/basket.ts';
import { basketCell, itemCell, pairCell, type Counters } from './counters.ts';
import { clippedShare, type Share } from './share.ts';

/** Adds one basket to the counters, in place. Expects a basket of `basketOf`; an empty one adds nothing. */
export function count(counters: Counters, basket: Basket, shareOf: (size: number) => Share = clippedShare): void {
  if (basket.length === 0) return;
  const { items, cells } = counters;
  const share = shareOf(basket.length);
  const add = (cell: number, value: number) => (cells[cell] = (cells[cell] ?? 0) + value);
  add(basketCell, share.basket);
  for (const [place, item] of basket.entries()) {
    add(itemCell(item), share.item);
    for (let next = place + 1; next < basket.length; next++) add(pairCell(items, item, basket[next] ?? 0), share.pair);
  }
}
