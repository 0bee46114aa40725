import { bernoulliExp } from './bernoulli.ts';
import { uniformBelow, type RandomBits } from './random-bits.ts';

/**
 * Samples integers x with probability proportional to exp(−x² / 2σ²), exactly (Algorithms 2 and 3 of Canonne, Kamath,
 * Steinke 2020). `variance` is σ², an integer from 1 to 2^25, so all arithmetic stays below 2^53.
 */
export function discreteGaussian(variance: number, bits: RandomBits): () => number {
  const scale = Math.floor(Math.sqrt(variance)) + 1;
  const denominator = 2 * variance * scale ** 2;
  if (!Number.isInteger(variance) || variance < 1 || !Number.isSafeInteger(denominator))
    throw new RangeError(`No exact noise of variance ${variance}: an integer from 1 to 2^25 is needed`);
  return () => {
    for (;;) {
      const proposed = discreteLaplace(scale, bits);
      if (isAccepted(Math.abs(Math.abs(proposed) * scale - variance), denominator, bits)) return proposed;
    }
  };
}

/**
 * True with probability exp(−distance² / denominator). Far out in the tail the square exceeds 2^53, so it is divided
 * first.
 */
function isAccepted(distance: number, denominator: number, bits: RandomBits): boolean {
  const square = distance ** 2;
  if (Number.isSafeInteger(square)) return bernoulliExp(square, denominator, bits);
  const exact = BigInt(distance) ** 2n;
  const divisor = BigInt(denominator);
  for (let whole = exact / divisor; whole > 0n; whole--) if (!bernoulliExp(1, 1, bits)) return false;
  return bernoulliExp(Number(exact % divisor), denominator, bits);
}

/** Samples integers x with probability proportional to exp(−|x| / scale), exactly (Algorithm 2 with s = 1). */
export function discreteLaplace(scale: number, bits: RandomBits): number {
  for (;;) {
    const rest = uniformBelow(scale, bits);
    if (!bernoulliExp(rest, scale, bits)) continue;
    let whole = 0;
    while (bernoulliExp(1, 1, bits)) whole++;
    const size = rest + scale * whole;
    const isNegative = uniformBelow(2, bits) === 1;
    if (isNegative && size === 0) continue;
    return isNegative ? -size : size;
  }
}
