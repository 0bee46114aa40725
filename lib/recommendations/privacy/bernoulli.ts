import { uniformBelow, type RandomBits } from './random-bits.ts';

/**
 * True with probability exp(−numerator/denominator), exactly (Algorithm 1 of Canonne, Kamath, Steinke 2020, "The
 * Discrete Gaussian for Differential Privacy"). Integers below 2^53; no probability is rounded.
 */
export function bernoulliExp(numerator: number, denominator: number, bits: RandomBits): boolean {
  for (let whole = Math.floor(numerator / denominator); whole > 0; whole--)
    if (!bernoulliExpBelowOne(1, 1, bits)) return false;
  return bernoulliExpBelowOne(numerator % denominator, denominator, bits);
}

/**
 * For fractions ≤ 1: a run of Bernoulli(fraction / k), k = 1, 2, 3 …, has odd length with probability exp(−fraction).
 */
function bernoulliExpBelowOne(numerator: number, denominator: number, bits: RandomBits): boolean {
  let k = 1;
  while (uniformBelow(k, bits) === 0 && uniformBelow(denominator, bits) < numerator) k++;
  return k % 2 === 1;
}
