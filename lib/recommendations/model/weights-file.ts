import { contentSimilarity, type Labels } from './content-similarity.ts';
import { emptyCounters } from '#lib/recommendations/privacy/counters.ts';
import { sumOfWeeks } from '#lib/recommendations/privacy/estimate.ts';
import { pack } from './pack.ts';
import type { Packed } from '#lib/recommendations/device/packed.ts';
import type { WeeklyRelease } from '#lib/recommendations/usage/read-releases.ts';
import { rising } from './rising.ts';
import { weigh } from './weigh.ts';

/** The file every device gets. `rising` holds item numbers; `simulated` marks generated visits of a demonstration. */
export type WeightsFile = Packed & { rising: number[]; simulated: boolean };

export function weightsFrom(
  releases: readonly WeeklyRelease[],
  { items, labels }: { items: readonly string[]; labels: readonly Labels[] },
): WeightsFile {
  const nothing = { ...emptyCounters(items.length), variance: 0 };
  const sum = sumOfWeeks(releases.length > 0 ? releases : [nothing]);
  return {
    ...pack(weigh(sum, contentSimilarity(labels)), items),
    rising: rising(releases),
    simulated: releases.some(({ simulated }) => simulated),
  };
}
