import { expect, test } from 'vitest';
import { isCreditCode } from '#lib/identifiers/credit-code.ts';
import { isMobile } from '#lib/identifiers/phone.ts';
import { residentIdFault } from '#lib/identifiers/resident-id.ts';
import { creditCodeOf, phoneOf, residentIdOf } from './numbers.ts';
import { createRandom } from './random.ts';

const numbers = Array.from({ length: 300 }, (_, number) => number);

test('made-up people have identity numbers that every form takes', () => {
  for (const serial of numbers)
    expect(residentIdFault(residentIdOf({ district: 2, birth: '1990-02-28', serial }))).toBeUndefined();
});

test('made-up companies have codes that every form takes, each its own', () => {
  const codes = numbers.map(creditCodeOf);
  expect(codes.filter((code) => !isCreditCode(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('made-up telephones can be dialled', () => {
  expect(numbers.map(phoneOf).filter((phone) => !isMobile(phone))).toEqual([]);
});

test('the same seed makes the same city, another seed another', () => {
  const drawn = (seed: number) => {
    const random = createRandom(seed);
    return numbers.map(() => random.between(0, 1000));
  };
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

test('a number lies between its bounds, both of them included', () => {
  const random = createRandom(7);
  const drawn = new Set(numbers.map(() => random.between(1, 3)));
  expect([...drawn].toSorted((one, other) => one - other)).toEqual([1, 2, 3]);
});

test('nothing is picked where there is nothing', () => {
  expect(() => createRandom(7).pick([])).toThrow('nothing to pick from');
});
