import MiniSearch from 'minisearch';
import { analyse, isHan, normalise, stemOf } from '#lib/search/engine/analyse.ts';
import { isFunctionWord } from '#lib/search/engine/common-words.ts';
import type { SearchRecord } from '#lib/search/engine/engine.ts';
import { namingWords, withoutFillers } from '#lib/search/engine/fillers.ts';
import { fields, fieldWeights, weights } from '#lib/search/engine/weights.ts';
import type { Search } from './measure.ts';

const options = { idField: 'objectID', fields: [...fields], tokenize: (text: string) => analyse(text) };

/** The same words for every engine. */
const withSaid = (record: SearchRecord): SearchRecord => ({
  ...record,
  alias: [...record.alias, ...(record.said ?? [])],
});

/** The peer without the recipe: MiniSearch with our analyser and weights, and its own prefix and typo search. */
export function plainMiniSearch(records: SearchRecord[]): { search: Search; serialise: () => string } {
  const engine = new MiniSearch<SearchRecord>(options);
  engine.addAll(records.map(withSaid));
  const search = (query: string): string[] =>
    engine.search(query, { boost: fieldWeights, prefix: true, fuzzy: 0.2 }).map(({ id }) => String(id));
  return { search, serialise: () => JSON.stringify(engine) };
}

/**
 * The best of MiniSearch that we found: stems, no function words or fillers, only the last word unfinished, typos from
 * four letters on, popularity.
 */
export function bestMiniSearch(records: SearchRecord[]): Search {
  const popularity = new Map(records.map((record) => [record.objectID, record.popularity]));
  const engine = new MiniSearch<SearchRecord>({
    ...options,
    processTerm: (term) => [...new Set([term, stemOf(term)])],
  });
  engine.addAll(records.map(withSaid));
  return (query) =>
    engine
      .search(namingWords(withoutFillers([], normalise(query))), {
        boost: fieldWeights,
        processTerm: (term) => (isFunctionWord(term) ? null : stemOf(term)),
        prefix: (term, index, terms) => index === terms.length - 1 && !isHan(term),
        fuzzy: (term) => (/^[a-z]{8,}$/.test(term) ? 2 : /^[a-z]{4,}$/.test(term) ? 1 : false),
        weights: { fuzzy: 0.3, prefix: 0.4 },
        boostDocument: (id) => 1 + weights.popularity * (popularity.get(String(id)) ?? 0),
      })
      .map(({ id }) => String(id));
}

export const loadPlainMiniSearch = (serialised: string): number =>
  MiniSearch.loadJSON<SearchRecord>(serialised, options).documentCount;
