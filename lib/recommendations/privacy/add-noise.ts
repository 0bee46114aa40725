import { rhoFor } from './accounting.ts';
import type { Counters } from './counters.ts';
import { discreteGaussian } from './discrete-gaussian.ts';
import type { RandomBits } from './random-bits.ts';
import { squaredSensitivity } from './share.ts';

/** The privacy guarantee for one basket; `variance` is the σ² of each cell's noise. */
export type Guarantee = { epsilon: number; delta: number; rho: number; variance: number };

/** The noise for (ε, δ) per basket. At δ = 1e-6, `epsilon` may be as low as 0.03; below that σ² exceeds 2^25. */
export function guaranteeOf(epsilon: number, delta: number): Guarantee {
  const rho = rhoFor(epsilon, delta);
  return { epsilon, delta, rho, variance: Math.ceil(squaredSensitivity / (2 * rho)) };
}

/** Adds noise to every cell, empty ones too: an empty cell is information about people as well. */
export const addNoise = ({ items, cells }: Counters, variance: number, bits: RandomBits): Counters => ({
  items,
  cells: noisy(cells, variance, bits),
});

export function noisy(cells: Float64Array, variance: number, bits: RandomBits): Float64Array {
  const draw = discreteGaussian(variance, bits);
  return cells.map((value) => value + draw());
}
