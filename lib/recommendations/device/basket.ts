/** What one device visited: numbers of items, in no order, each once. It says neither who nor when. */
export type Basket = readonly number[];

/** The most items a basket may bring. */
export const longestBasket = 64;

/** A basket of whatever was sent: each known item once. `items` is how many items there are, numbered from 0. */
export const basketOf = (sent: Iterable<unknown>, items: number): Basket =>
  [...new Set(sent)].filter(
    (item): item is number => typeof item === 'number' && Number.isInteger(item) && item >= 0 && item < items,
  );
