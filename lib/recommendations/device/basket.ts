/** The items one device visited: distinct item numbers in no order, with no person and no time. */
export type Basket = readonly number[];

export const longestBasket = 64;

/** Keeps each known item number of `sent` once; items are numbered from 0 to `items` − 1. */
export const basketOf = (sent: Iterable<unknown>, items: number): Basket =>
  [...new Set(sent)].filter(
    (item): item is number => typeof item === 'number' && Number.isInteger(item) && item >= 0 && item < items,
  );
