import { parseArgs } from 'node:util';

export type Options = {
  train: string;
  /** Without test visits a tenth of the training visits is held out, drawn by the seed. */
  test: string | undefined;
  items: string | undefined;
  epsilon: number;
  seed: number;
  json: boolean;
};

export const usage = `npm run recommend:evaluate -- --train FILE [--test FILE] [--items FILE] [--epsilon 1] [--seed 1] [--json]

Files hold a visit a line: item numbers from 0, parted by spaces; plain or gzip.
Without --test a tenth of the training visits is held out, drawn by --seed.`;

export function readOptions(args: string[]): Options | { error: string } {
  const read = parse(args);
  if ('error' in read) return read;
  const { train, test, items, epsilon, seed, json } = read.values;
  const numbers = { epsilon: Number(epsilon), seed: Number(seed) };
  if (!train) return { error: '--train is missing.' };
  if (!(numbers.epsilon >= 0.05 && numbers.epsilon <= 20)) return { error: '--epsilon is a number from 0.05 to 20.' };
  if (!Number.isSafeInteger(numbers.seed)) return { error: '--seed is a whole number.' };
  return { train, test, items, ...numbers, json };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: {
        ...{ train: text, test: text, items: text },
        epsilon: { ...text, default: '1' },
        seed: { ...text, default: '1' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return { error: (error as Error).message };
  }
}
