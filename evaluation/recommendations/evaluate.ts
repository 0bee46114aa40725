import { guaranteeOf } from '#lib/recommendations/privacy/add-noise.ts';
import { contentSimilarity } from '#lib/recommendations/model/content-similarity.ts';
import { uniformBelow } from '#lib/recommendations/privacy/random-bits.ts';
import { seededBits } from '#lib/recommendations/seeded.testing.ts';
import { drawTrials, score, type Scores } from './breese.ts';
import { countVisits, exact, popularity, refresh, released } from './models.ts';
import type { Options } from './options.ts';
import { BadVisits, readItems, readVisits } from './visits.ts';

/** Scores of the three models; `refreshMs` from counters to the packed file, `rssMb` the peak memory. */
export type Evaluation = Record<'popularity' | 'exact' | 'released', Scores> & {
  visits: { train: number; test: number; items: number };
  refreshMs: number;
  rssMb: number;
};

const delta = 1e-6;
/** One of this many training visits is held out if there are no test visits. */
const heldOut = 10;

export async function evaluate(options: Options): Promise<Evaluation> {
  const labels = options.items === undefined ? undefined : await readItems(options.items);
  const items = labels?.length ?? (await countItems(options));
  const test = await listOf(testVisits(options, items));
  if (test.length === 0) throw new BadVisits('There are no test visits.');
  const counted = await countVisits(trainVisits(options, items), items);
  if (counted.visits === 0) throw new BadVisits(`${options.train}: there are no training visits.`);
  const similarity = labels ? contentSimilarity(labels) : new Float64Array(items * items);
  const began = performance.now();
  const weights = refresh(counted, guaranteeOf(options.epsilon, delta), { similarity, bits: seededBits(options.seed) });
  const refreshMs = Math.round(performance.now() - began);
  const trials = drawTrials(test, seededBits(options.seed + 1));
  return {
    visits: { train: counted.visits, test: test.length, items },
    popularity: score(popularity(counted.whole), trials, items),
    exact: score(exact(counted.whole), trials, items),
    released: score(released(weights), trials, items),
    refreshMs,
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function listOf<T>(source: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of source) list.push(one);
  return list;
}

async function countItems({ train, test }: Options): Promise<number> {
  let largest = -1;
  for (const file of test === undefined ? [train] : [train, test])
    for await (const visit of readVisits(file)) for (const item of visit) largest = Math.max(largest, item);
  return largest + 1;
}

const testVisits = ({ train, test, seed }: Options, items: number) =>
  test === undefined ? part(readVisits(train, items), seed, true) : readVisits(test, items);

const trainVisits = ({ train, test, seed }: Options, items: number) =>
  test === undefined ? part(readVisits(train, items), seed, false) : readVisits(train, items);

/** The visits held out by the seed, or the others. */
async function* part(visits: AsyncIterable<number[]>, seed: number, isHeldOut: boolean): AsyncGenerator<number[]> {
  const bits = seededBits(seed);
  for await (const visit of visits) if ((uniformBelow(heldOut, bits) === 0) === isHeldOut) yield visit;
}
