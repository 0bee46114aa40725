import { diffWords } from 'diff';
import type { Locale } from '#lib/kernel/locale.ts';

/** A stretch of text; `only` where the other text does not have it. */
export type Stretch = { text: string; only: boolean };

const segmenters = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** Two texts word by word; Chinese words are found by the dictionary of the engine. */
export function wordDifference(before: string, after: string, locale: Locale): { before: Stretch[]; after: Stretch[] } {
  const parts = diffWords(before, after, { intlSegmenter: segmenters[locale] });
  return {
    before: parts.flatMap(({ value, added, removed }) => (added ? [] : [{ text: value, only: removed }])),
    after: parts.flatMap(({ value, added, removed }) => (removed ? [] : [{ text: value, only: added }])),
  };
}
