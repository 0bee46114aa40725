export type Draw = (below: number) => number;

/** Whole numbers from 0 to below `below`, the same for the same seed (mulberry32). */
export function seeded(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export const pick = <T>(draw: Draw, of: readonly T[]): T => of[draw(of.length)] as T;

type Fuzz = { count: number; input: (draw: Draw) => unknown };

/** In megabytes; what the collector has not come to yet is in it. */
const mostGrowth = 300;

/**
 * Gives a parser `count` mutated inputs, or `FUZZ_INPUTS` of them: none may throw, take a second of processor or leave memory behind; gives
 * what is wrong. It names the seed that repeats it: `FUZZ_SEED=…`.
 */
export async function fuzz({ count, input }: Fuzz, parse: (input: never) => unknown): Promise<string[]> {
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
  const draw = seeded(seed);
  const inputs = Number(process.env['FUZZ_INPUTS'] ?? count);
  let slowest = 0;
  const before = process.memoryUsage.rss();
  for (let made = 0; made < inputs; made += 1) {
    const one = input(draw) as never;
    const began = process.cpuUsage();
    try {
      await parse(one);
    } catch (error) {
      throw new Error(`FUZZ_SEED=${seed}, input ${made}`, { cause: error });
    }
    slowest = Math.max(slowest, process.cpuUsage(began).user / 1000);
  }
  const growth = (process.memoryUsage.rss() - before) / 1024 / 1024;
  return [
    ...(slowest < 1000 ? [] : [`one took ${slowest} ms of processor, FUZZ_SEED=${seed}`]),
    ...(growth < mostGrowth ? [] : [`the process grew by ${growth} MB, FUZZ_SEED=${seed}`]),
  ];
}
