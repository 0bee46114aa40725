import { expect, test } from 'vitest';
import { basketCell, cellsOf, emptyCounters, itemCell, pairCell, rowOf, setRow } from './counters.ts';

const items = 6;
const pairs = Array.from({ length: items }, (_, one) => one).flatMap((one) =>
  Array.from({ length: items - one - 1 }, (_, step) => [one, one + step + 1] as const),
);

test('every item and every pair has a cell of its own', () => {
  const cells = [
    basketCell,
    ...Array.from({ length: items }, (_, item) => itemCell(item)),
    ...pairs.map(([one, other]) => pairCell(items, one, other)),
  ];
  expect(cells.toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: cellsOf(items) }, (_, cell) => cell),
  );
});

test('a pair has one cell, whichever of the two comes first', () => {
  for (const [one, other] of pairs) expect(pairCell(items, other, one)).toBe(pairCell(items, one, other));
});

test('counters that are stored row by row come back as they were', () => {
  const counters = emptyCounters(items);
  counters.cells.forEach((_, cell) => (counters.cells[cell] = cell * 3 + 1));
  const copy = emptyCounters(items);
  for (let row = -1; row < items; row++) setRow(copy, row, rowOf(counters, row));
  expect(copy.cells).toEqual(counters.cells);
});

test('a row holds an item and its pairs with each later one', () => {
  expect(rowOf(emptyCounters(items), -1)).toHaveLength(1);
  expect(rowOf(emptyCounters(items), 0)).toHaveLength(items);
  expect(rowOf(emptyCounters(items), items - 1)).toHaveLength(1);
});
