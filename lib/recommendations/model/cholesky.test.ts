import { expect, test } from 'vitest';
import { inverse } from './cholesky.ts';

const product = (one: Float64Array, other: Float64Array, size: number): number[] =>
  Array.from({ length: size * size }, (_, cell) => {
    const [row, column] = [Math.floor(cell / size), cell % size];
    return Array.from(
      { length: size },
      (_unused, step) => one[row * size + step]! * other[step * size + column]!,
    ).reduce((sum, value) => sum + value, 0);
  });

test.each([
  [1, [4]],
  [2, [2, 1, 1, 2]],
  [3, [4, 1, 0, 1, 3, 1, 0, 1, 2]],
  [4, [5, 1, 0, 2, 1, 4, 1, 0, 0, 1, 3, 1, 2, 0, 1, 6]],
])('a matrix of %i rows times its inverse is the identity', (size, values) => {
  const matrix = Float64Array.from(values);
  const found = inverse(matrix, size);
  product(matrix, found!, size).forEach((value, cell) =>
    expect(value).toBeCloseTo(cell % (size + 1) === 0 ? 1 : 0, 10),
  );
});

test.each([
  ['has no inverse', [1, 1, 1, 1]],
  ['bends both ways', [1, 2, 2, 1]],
  ['is empty', [0, 0, 0, 0]],
])('a matrix that %s has none', (_, values) => expect(inverse(Float64Array.from(values), 2)).toBeUndefined());
