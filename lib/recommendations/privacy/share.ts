/** The value of one whole pair; counters and noise are integers. */
export const unit = 32;

/** The contribution of one basket in units of 1/32: to each pair, each item and the number of baskets. */
export type Share = { pair: number; item: number; basket: number };

/**
 * The squared L2 norm of an unclipped basket of `size` items, in whole pairs: 1 a pair, 1/2 an item, 1/4 for the
 * basket.
 */
export const squaredNorm = (size: number): number => (size * (size - 1)) / 2 + size / 4 + 1 / 16;

/** Baskets of up to this many items count in full. */
const fullSize = 3;

/** The squared L2 sensitivity of all counters to one basket of any length, in squared units. */
export const squaredSensitivity = unit ** 2 * squaredNorm(fullSize);

/**
 * Clips the norm, not the length: a long basket adds all of its pairs, each a little less, so no basket moves the
 * counters by more than √`squaredSensitivity` (norm clipping, Abadi et al. 2016, "Deep Learning with Differential
 * Privacy"). Rounding down only shortens.
 */
export function clippedShare(size: number): Share {
  const whole = unit * Math.min(1, Math.sqrt(squaredNorm(fullSize) / squaredNorm(size)));
  return { pair: Math.floor(whole), item: Math.floor(whole / 2), basket: Math.floor(whole / 4) };
}
