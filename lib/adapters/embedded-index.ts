import type { Highlight, SearchIndex, SearchRequest, SearchResult } from '#lib/kernel/search-index.ts';
import { analyse } from '#lib/search/analyse.ts';
import { buildEngine, type Engine, type Words } from '#lib/search/engine.ts';
import type { ServiceRecord } from '#lib/search/records.ts';

type Loaded = Engine<ServiceRecord>;
type Content = { records: ServiceRecord[]; words: Words };

/** The index that lives in the process; `contentOf` is asked once for each index name. */
export function embeddedIndex(contentOf: (indexName: string) => Content): SearchIndex {
  const loaded = new Map<string, Loaded>();
  const find = (name: string): Loaded => {
    const known = loaded.get(name);
    if (known) return known;
    const { records, words } = contentOf(name);
    const engine = buildEngine(records, words);
    loaded.set(name, engine);
    return engine;
  };
  return {
    search: async (requests) => ({ results: requests.map((request) => answer(find(request.indexName), request)) }),
  };
}

function answer(index: Loaded, request: SearchRequest): SearchResult {
  const found = matching(index, request.query).filter((record) => passes(record, request.facetFilters ?? []));
  const hitsPerPage = request.hitsPerPage ?? 20;
  const page = request.page ?? 0;
  const hits = found.slice(page * hitsPerPage, (page + 1) * hitsPerPage);
  return {
    hits: hits.map((record) => ({
      objectID: record.objectID,
      _highlightResult: { title: highlight(record.title, request.query) },
    })),
    nbHits: found.length,
    page,
    nbPages: Math.ceil(found.length / hitsPerPage),
    hitsPerPage,
    query: request.query,
    facets: Object.fromEntries((request.facets ?? []).map((name) => [name, count(found, name)])),
  };
}

const matching = (engine: Loaded, query: string): ServiceRecord[] => engine.search(query).map(({ record }) => record);

function passes(record: ServiceRecord, filters: (string | string[])[]): boolean {
  return filters.every((filter) => [filter].flat().some((one) => carries(record, one)));
}

const carries = (record: ServiceRecord, filter: string): boolean => {
  const colon = filter.indexOf(':');
  return valuesOf(record, filter.slice(0, colon)).includes(filter.slice(colon + 1));
};

const valuesOf = (record: ServiceRecord, attribute: string): string[] => {
  const value = Object.entries(record).find(([name]) => name === attribute)?.[1];
  return value === undefined ? [] : [value].flat().map(String);
};

function count(found: ServiceRecord[], attribute: string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of found.flatMap((record) => valuesOf(record, attribute)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function highlight(text: string, query: string): Highlight {
  const shown = analyse(text);
  const terms = [...new Set(analyse(query))];
  const matched = terms.filter((term) => shown.includes(term));
  if (matched.length === 0) return { value: text, matchLevel: 'none' };
  return { value: text, matchLevel: matched.length === terms.length ? 'full' : 'partial' };
}
