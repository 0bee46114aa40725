import { inverse } from './cholesky.ts';
import type { Estimate } from '#lib/recommendations/privacy/estimate.ts';

/** Tuned on public data, never on the portal's own. */
const lambda = 50;
const dropout = 0.2;

export type Weights = { items: number; bias: Float64Array; weights: Float64Array };

/**
 * EASE^R (Steck 2019, "Embarrassingly Shallow Autoencoders for Sparse Data"): B = I − P·diag(1/P), P = (XᵀX + Λ)⁻¹, in
 * closed form from the counts. Λ = λ + p/(1−p)·diag(XᵀX) is the dropout form (Steck 2020). A pseudo-item in every
 * basket gives the bias.
 */
export function ease(estimate: Estimate): Weights {
  const { items } = estimate;
  const size = items + 1;
  const precision = regularisedInverse(gram(estimate), size);
  const weight = (from: number, to: number) => -(precision[from * size + to] ?? 0) / (precision[to * size + to] ?? 1);
  return {
    items,
    bias: Float64Array.from({ length: items }, (_, to) => weight(items, to)),
    weights: Float64Array.from({ length: items * items }, (_, cell) => {
      const from = Math.floor(cell / items);
      const to = cell % items;
      return from === to ? 0 : weight(from, to);
    }),
  };
}

function gram({ items, baskets, visits, together }: Estimate): Float64Array {
  const size = items + 1;
  const matrix = new Float64Array(size * size);
  for (let item = 0; item < items; item++) {
    matrix.set(together.subarray(item * items, (item + 1) * items), item * size);
    const visited = visits[item] ?? 0;
    matrix[item * size + item] = visited;
    matrix[item * size + items] = visited;
    matrix[items * size + item] = visited;
  }
  matrix[items * size + items] = baskets;
  return matrix;
}

/** Noise can make the matrix singular; the diagonal grows until it has an inverse. */
function regularisedInverse(matrix: Float64Array, size: number): Float64Array {
  for (let ridge = lambda; ; ridge *= 2) {
    const found = inverse(regularised(matrix, size, ridge), size);
    if (found) return found;
  }
}

function regularised(matrix: Float64Array, size: number, ridge: number): Float64Array {
  const sum = matrix.slice();
  for (let item = 0; item < size; item++) {
    const own = item * size + item;
    sum[own] = (sum[own] ?? 0) / (1 - dropout) + ridge;
  }
  return sum;
}
