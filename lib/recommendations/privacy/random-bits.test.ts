import { expect, test } from 'vitest';
import { bernoulliExp } from './bernoulli.ts';
import { secureBits, uniformBelow } from './random-bits.ts';

/** A source that gives these words, one after the other. */
const words = (...given: number[]) => {
  const left = [...given];
  return () => {
    const next = left.shift();
    if (next === undefined) throw new Error('No more words');
    return next;
  };
};

test('a number below one takes no chance', () => expect(uniformBelow(1, words())).toBe(0));

test('a number is what is left of the word', () => {
  expect(uniformBelow(10, words(27))).toBe(7);
  expect(uniformBelow(2 ** 32, words(2 ** 32 - 1))).toBe(2 ** 32 - 1);
});

test('words that would make some numbers likelier than others are drawn again', () => {
  const uneven = 2 ** 32 - 1;
  expect(uniformBelow(10, words(uneven, 3))).toBe(3);
});

test('a wide bound takes two words, of which 53 bits count', () => {
  expect(uniformBelow(2 ** 53, words(2 ** 32 - 1, 2 ** 32 - 1))).toBe(2 ** 53 - 1);
  expect(uniformBelow(2 ** 53, words(0, 5))).toBe(5);
});

test('the system’s generator does not repeat itself from batch to batch', () => {
  const bits = secureBits();
  const drawn = Array.from({ length: 20_000 }, () => bits());
  expect(new Set(drawn).size).toBeGreaterThan(19_900);
});

test('what is certain happens, and what never happens does not', () => {
  const bits = secureBits();
  const drawn = Array.from({ length: 200 }, () => bernoulliExp(0, 1, bits));
  expect(drawn.every(Boolean)).toBe(true);
  expect(Array.from({ length: 200 }, () => bernoulliExp(100, 1, bits)).some(Boolean)).toBe(false);
});
