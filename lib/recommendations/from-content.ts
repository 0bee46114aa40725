import type { Guide } from '#lib/catalogue/guide.ts';
import { contentSimilarity } from './content-similarity.ts';
import { labelsOf } from './labels.ts';
import { pack } from './pack.ts';
import type { Packed } from './packed.ts';

/** The table before anybody's usage was released: content alone speaks, and nothing is said of what people looked at. */
export function tableFromContent(guides: readonly Guide[]): Packed {
  const nothing = new Float64Array(guides.length);
  const weights = contentSimilarity(guides.map(labelsOf));
  return pack(
    { items: guides.length, bias: nothing, popularity: nothing, weights, isSeen: () => false },
    guides.map(({ id }) => id),
  );
}
