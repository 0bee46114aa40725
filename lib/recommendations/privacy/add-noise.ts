import { rhoFor } from './accounting.ts';
import type { Counters } from './counters.ts';
import { discreteGaussian } from './discrete-gaussian.ts';
import type { RandomBits } from './random-bits.ts';
import { squaredSensitivity } from './share.ts';

/** What a release promises about one basket, and the noise that keeps it. `variance` is σ² of each cell. */
export type Guarantee = { epsilon: number; delta: number; rho: number; variance: number };

/** The noise that keeps (ε, δ) for each basket; `epsilon` down to 0.03 at δ = 1e-6, where σ² would pass 2^25. */
export function guaranteeOf(epsilon: number, delta: number): Guarantee {
  const rho = rhoFor(epsilon, delta);
  return { epsilon, delta, rho, variance: Math.ceil(squaredSensitivity / (2 * rho)) };
}

/** The counters with noise on every cell, empty ones too: which cells are empty is about people as well. */
export const addNoise = ({ items, cells }: Counters, variance: number, bits: RandomBits): Counters => ({
  items,
  cells: noisy(cells, variance, bits),
});

export function noisy(cells: Float64Array, variance: number, bits: RandomBits): Float64Array {
  const draw = discreteGaussian(variance, bits);
  return cells.map((value) => value + draw());
}
