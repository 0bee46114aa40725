/**
 * The inverse of a symmetric, positive definite matrix of `size` rows, row by row: Cholesky A = LLᵀ, L⁻¹ by forward
 * substitution, A⁻¹ = L⁻ᵀL⁻¹. About size³ multiplications. Undefined if not positive definite.
 */
export function inverse(matrix: Float64Array, size: number): Float64Array | undefined {
  const lower = lowerOf(matrix, size);
  return lower && productOfTransposed(inverseOfLower(lower, size), size);
}

function lowerOf(matrix: Float64Array, size: number): Float64Array | undefined {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      const rest = at(matrix, row * size + column) - dot([lower, row * size], [lower, column * size], column);
      if (row === column && rest <= 0) return undefined;
      lower[row * size + column] = row === column ? Math.sqrt(rest) : rest / at(lower, column * size + column);
    }
  return lower;
}

/** Stores L⁻¹ transposed, so that sums run along rows. */
function inverseOfLower(lower: Float64Array, size: number): Float64Array {
  const columns = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    columns[column * size + column] = 1 / at(lower, column * size + column);
    for (let row = column + 1; row < size; row++) {
      const sum = dot([lower, row * size + column], [columns, column * size + column], row - column);
      columns[column * size + row] = -sum / at(lower, row * size + row);
    }
  }
  return columns;
}

function productOfTransposed(columns: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      const sum = dot([columns, row * size + row], [columns, column * size + row], size - row);
      product[row * size + column] = sum;
      product[column * size + row] = sum;
    }
  return product;
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0;

type Run = [values: Float64Array, from: number];

function dot([left, one]: Run, [right, other]: Run, length: number): number {
  let sum = 0;
  for (let step = 0; step < length; step++) sum += at(left, one + step) * at(right, other + step);
  return sum;
}
