/** A source of independent, uniform integers from 0 to 2^32 − 1. */
export type RandomBits = () => number;

const word = 2 ** 32;
const batch = 8192;

/** The system's cryptographic generator, the only source a release may use; read in batches. */
export function secureBits(): RandomBits {
  const drawn = new Uint32Array(batch);
  let next = batch;
  return () => {
    if (next === batch) {
      crypto.getRandomValues(drawn);
      next = 0;
    }
    return drawn[next++] ?? 0;
  };
}

/** A uniform integer from 0 to `bound` − 1, exactly, by rejection. `bound` ≤ 2^53. */
export function uniformBelow(bound: number, bits: RandomBits): number {
  if (bound === 1) return 0;
  const isWide = bound > word;
  const range = isWide ? 2 ** 53 : word;
  const limit = range - (range % bound);
  for (;;) {
    const drawn = isWide ? (bits() >>> 11) * word + bits() : bits();
    if (drawn < limit) return drawn % bound;
  }
}
