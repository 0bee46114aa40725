import type { Service } from '#lib/catalogue/service.ts';
import { contentSimilarity } from './content-similarity.ts';
import { emptyCounters } from '#lib/recommendations/privacy/counters.ts';
import { labelsOf } from './labels.ts';
import { pack } from './pack.ts';
import type { Packed } from '#lib/recommendations/device/packed.ts';
import { weigh } from './weigh.ts';

/** The table used before any usage is released: content alone, with no "people also viewed". */
export function tableFromContent(services: readonly Service[]): Packed {
  const nothing = { ...emptyCounters(services.length), variance: 0 };
  return pack(
    weigh(nothing, contentSimilarity(services.map(labelsOf))),
    services.map(({ id }) => id),
  );
}
