import MiniSearch from 'minisearch';
import { analyse } from '#lib/search/engine/analyse.ts';
import type { SearchRecord } from '#lib/search/engine/engine.ts';
import { fields, fieldWeights } from '#lib/search/engine/weights.ts';
import type { Search } from './measure.ts';

const options = { idField: 'objectID', fields: [...fields], tokenize: (text: string) => analyse(text) };

/** The peer without the recipe: MiniSearch with our analyser and weights, and its own prefix and typo search. */
export function plainMiniSearch(records: SearchRecord[]): { search: Search; serialise: () => string } {
  const engine = new MiniSearch<SearchRecord>(options);
  engine.addAll(records);
  const search = (query: string): string[] =>
    engine.search(query, { boost: fieldWeights, prefix: true, fuzzy: 0.2 }).map(({ id }) => String(id));
  return { search, serialise: () => JSON.stringify(engine) };
}

export const loadPlainMiniSearch = (serialised: string): number =>
  MiniSearch.loadJSON<SearchRecord>(serialised, options).documentCount;
