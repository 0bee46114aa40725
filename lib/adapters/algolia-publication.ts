import type { IndexSettings, Rule, SynonymHit } from 'algoliasearch';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { highlighted } from '#lib/kernel/search-index.ts';
import type { Content } from '#lib/search/content.ts';
import { pinyinOfNames } from '#lib/search/engine/pinyin-of-names.ts';
import { facetNames, indexName, type ServiceRecord } from '#lib/search/request/records.ts';

/** Everything that Algolia needs to have the same hits as the embedded index. */
export type Publication = {
  indexName: string;
  settings: IndexSettings;
  records: (ServiceRecord & { pinyin: string[] })[];
  synonyms: SynonymHit[];
  rules: Rule[];
};

export const publicationOf = (locale: Locale, { records, words }: Content): Publication => ({
  indexName: indexName(locale),
  settings: settingsFor(locale),
  records: records.map(({ said: _, ...record }) => ({
    ...record,
    pinyin: pinyinOfNames([record.title, ...record.alias]),
  })),
  synonyms: words.rewrites.flatMap(({ from, to }) =>
    from.map((input) => ({ objectID: `say ${input}`, type: 'oneWaySynonym' as const, input, synonyms: to })),
  ),
  rules: words.bestBets.map(({ query, ids }) => ({
    objectID: `best-bet ${query}`,
    conditions: [{ pattern: query, anchoring: 'is' }],
    consequence: { promote: ids.map((objectID, position) => ({ objectID, position })), filterPromotes: true },
  })),
});

const settingsFor = (locale: Locale): IndexSettings => {
  const languages = [locale, ...locales.filter((other) => other !== locale)];
  return {
    searchableAttributes: [
      'title',
      'alias',
      'unordered(keywords)',
      'unordered(department)',
      'unordered(summary)',
      'unordered(pinyin)',
    ],
    attributesForFaceting: [...facetNames],
    attributesToHighlight: [...highlighted],
    customRanking: ['desc(popularity)'],
    indexLanguages: languages,
    queryLanguages: languages,
    queryType: 'prefixLast',
    // Requiring all words leaves nearly half of real searches without hits.
    removeWordsIfNoResults: 'allOptional',
    minWordSizefor1Typo: 4,
    minWordSizefor2Typos: 8,
    disableTypoToleranceOnAttributes: ['pinyin'],
    maxValuesPerFacet: 100,
    paginationLimitedTo: 20_000,
  };
};
