/** The value of one whole pair: counters hold integers, and noise is drawn on integers. */
export const unit = 32;

/** What one basket adds, in units of 1/32: to each of its pairs, to each of its items, and to the number of baskets. */
export type Share = { pair: number; item: number; basket: number };

/**
 * The squared L2 norm of what an unclipped basket of `size` items adds, in whole pairs: 1 a pair, 1/2 an item, 1/4 for
 * the basket itself.
 */
export const squaredNorm = (size: number): number => (size * (size - 1)) / 2 + size / 4 + 1 / 16;

/** A basket of up to this many items counts in full. */
const fullSize = 3;

/** The squared L2 sensitivity of all counters together to one basket of any length, in squared 1/32 of a pair. */
export const squaredSensitivity = unit ** 2 * squaredNorm(fullSize);

/**
 * What each cell gains from a basket of `size` items. The norm is clipped, not the length: a long basket adds all of its
 * pairs, each a little less, so that no basket moves the counters by more than the square root of `squaredSensitivity`
 * (norm clipping as in Abadi et al. 2016, "Deep Learning with Differential Privacy"). Rounding down only shortens.
 */
export function clippedShare(size: number): Share {
  const whole = unit * Math.min(1, Math.sqrt(squaredNorm(fullSize) / squaredNorm(size)));
  return { pair: Math.floor(whole), item: Math.floor(whole / 2), basket: Math.floor(whole / 4) };
}
