import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createRandom } from '#demonstration/random.ts';

export type Draw = (below: number) => number;

/** Whole numbers from 0 to below `below`, the same for the same seed. */
export function seeded(seed: number): Draw {
  const random = createRandom(seed);
  return (below) => random.between(0, below - 1);
}

export const pick = <T>(draw: Draw, of: readonly T[]): T => of[draw(of.length)] as T;

type Fuzz = { count: number; input: (draw: Draw) => unknown };

/** In megabytes, after the collector has run, once the process has the room it needs: what is kept, and what the whole process grows by. */
const mostKept = 30;
const mostGrowth = 150;
/** The share of the inputs after which the process has that room. */
const warmUp = 0.1;
/** In milliseconds. */
const longest = 1000;

/**
 * Gives a parser `count` mutated inputs, or `FUZZ_INPUTS` of them: none may throw, take a second or leave memory behind; gives
 * what is wrong. It names the seed that repeats it: `FUZZ_SEED=…`.
 */
export async function fuzz({ count, input }: Fuzz, parse: (input: never) => unknown): Promise<string[]> {
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
  const draw = seeded(seed);
  const inputs = Number(process.env['FUZZ_INPUTS'] ?? count);
  let slowest = 0;
  let warm = await memory();
  for (let made = 0; made < inputs; made += 1) {
    if (made === Math.ceil(inputs * warmUp)) warm = await memory();
    const one = input(draw) as never;
    try {
      const took = await timeOf(parse, one);
      // A machine that stood still for a moment does not do so again.
      slowest = Math.max(slowest, took < longest ? took : Math.min(took, await timeOf(parse, one)));
    } catch (error) {
      throw new Error(`FUZZ_SEED=${seed}, input ${made}`, { cause: error });
    }
  }
  const after = await memory();
  const kept = after.kept - warm.kept;
  const growth = after.resident - warm.resident;
  return [
    ...(slowest < longest ? [] : [`one took ${slowest} ms, FUZZ_SEED=${seed}`]),
    ...(kept < mostKept ? [] : [`${kept} MB were kept, FUZZ_SEED=${seed}`]),
    ...(growth < mostGrowth ? [] : [`the process grew by ${growth} MB, FUZZ_SEED=${seed}`]),
  ];
}

async function timeOf(parse: (input: never) => unknown, one: never): Promise<number> {
  const began = performance.now();
  await parse(one);
  return performance.now() - began;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** In megabytes: what the program still holds, and what the process has of the machine. */
async function memory(): Promise<{ kept: number; resident: number }> {
  // The first round frees what the second gives back to the machine; buffers go in between.
  collect();
  await new Promise(setImmediate);
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { kept: (heapUsed + external) / 1024 / 1024, resident: rss / 1024 / 1024 };
}
