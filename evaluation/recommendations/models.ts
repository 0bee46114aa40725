import { addNoise, type Guarantee } from '#lib/recommendations/privacy/add-noise.ts';
import { count } from '#lib/recommendations/privacy/count.ts';
import { emptyCounters, itemCell, wholeOf, type Counters } from '#lib/recommendations/privacy/counters.ts';
import { ease } from '#lib/recommendations/model/ease.ts';
import { estimateOf } from '#lib/recommendations/privacy/estimate.ts';
import { pack } from '#lib/recommendations/model/pack.ts';
import { unpack, type Packed } from '#lib/recommendations/device/packed.ts';
import type { RandomBits } from '#lib/recommendations/privacy/random-bits.ts';
import { scoresOf } from '#lib/recommendations/device/recommend.ts';
import { weigh } from '#lib/recommendations/model/weigh.ts';
import type { Scoring } from './breese.ts';

/** The same visits, counted with the portal's clipping and without. */
export type Counted = { clipped: Counters; whole: Counters; visits: number };

/** Counts a stream of visits; memory grows with items, not visits. */
export async function countVisits(visits: AsyncIterable<number[]>, items: number): Promise<Counted> {
  const counted = { clipped: emptyCounters(items), whole: emptyCounters(items), visits: 0 };
  for await (const visit of visits) {
    count(counted.clipped, visit);
    count(counted.whole, visit, () => wholeOf);
    counted.visits += 1;
  }
  return counted;
}

/** The baseline: the most visited items for everybody. */
export function popularity({ items, cells }: Counters): Scoring {
  const scores = cells.subarray(itemCell(0), itemCell(items));
  return () => scores;
}

/** EASE^R on exact, unclipped counts with all weights: no privacy. */
export function exact(whole: Counters): Scoring {
  const { items, bias, weights } = ease(estimateOf({ ...whole, variance: 0 }));
  return (history) => {
    const scores = bias.slice();
    for (const from of history)
      for (let to = 0; to < items; to++) scores[to] = (scores[to] ?? 0) + (weights[from * items + to] ?? 0);
    return scores;
  };
}

/** One weekly release: noise, weights, and the file that devices get. */
export function refresh(
  { clipped }: Counted,
  { variance }: Guarantee,
  { similarity, bits }: { similarity: Float64Array; bits: RandomBits },
): Packed {
  const release = { ...addNoise(clipped, variance, bits), variance };
  return pack(
    weigh(release, similarity),
    Array.from({ length: clipped.items }, (_, item) => String(item)),
  );
}

export function released(packed: Packed): Scoring {
  const table = unpack(packed);
  return (history) => scoresOf(table, new Set(history));
}
