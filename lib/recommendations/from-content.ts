import type { Guide } from '#lib/catalogue/guide.ts';
import { contentSimilarity } from './content-similarity.ts';
import { emptyCounters } from './counters.ts';
import { labelsOf } from './labels.ts';
import { pack } from './pack.ts';
import type { Packed } from './packed.ts';
import { weigh } from './weigh.ts';

/** The table before anybody's usage was released: content alone speaks, and nothing is said of what people looked at. */
export function tableFromContent(guides: readonly Guide[]): Packed {
  const nothing = { ...emptyCounters(guides.length), variance: 0 };
  return pack(
    weigh(nothing, contentSimilarity(guides.map(labelsOf))),
    guides.map(({ id }) => id),
  );
}
