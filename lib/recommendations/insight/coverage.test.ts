import { describe, expect, test } from 'vitest';
import { giniOf, coverageOf } from './coverage.ts';

describe('the Gini coefficient', () => {
  test('is 0 where all are shown alike', () => expect(giniOf([3, 3, 3])).toBeCloseTo(0));
  test('is near 1 where one of many has it all', () => expect(giniOf([...Array(99).fill(0), 7])).toBeCloseTo(0.99));
  test('is 0 where nothing is shown', () => expect(giniOf([0, 0])).toBe(0));
  test('does not depend on the order or the unit', () => {
    expect(giniOf([1, 2, 5])).toBeCloseTo(giniOf([50, 10, 20]));
  });
});

describe('the coverage of lists', () => {
  const popularity = [0.5, 0.3, 0.1, 0.1];

  test('counts who stands in any list', () => {
    expect(coverageOf([0, 1, 2, 3], [4, 0, 1, 0], popularity).share).toBe(0.5);
  });

  test('tells what part of the places the less visited half has', () => {
    expect(coverageOf([0, 1, 2, 3], [6, 2, 1, 1], popularity).tail).toBeCloseTo(0.2);
  });

  test('leaves out what may not be shown', () => {
    expect(coverageOf([0, 2], [4, 9, 4, 9], popularity)).toMatchObject({ share: 1, tail: 0.5, gini: 0 });
  });

  test('of no items is nothing', () => {
    expect(coverageOf([], [], [])).toEqual({ share: 0, tail: 0, gini: 0 });
  });
});
