import MiniSearch from 'minisearch';
import type { Highlight, SearchIndex, SearchRequest, SearchResult } from '#lib/kernel/search-index.ts';
import { analyse, normalise } from '#lib/search/analyse.ts';
import { searchable, type ServiceRecord } from '#lib/search/records.ts';

type Loaded = { records: Map<string, ServiceRecord>; engine: MiniSearch<ServiceRecord> };

/** The index that lives in the process; `recordsOf` is asked once for each index name. */
export function embeddedIndex(recordsOf: (indexName: string) => ServiceRecord[]): SearchIndex {
  const loaded = new Map<string, Loaded>();
  const find = (name: string): Loaded => {
    const index = loaded.get(name) ?? load(recordsOf(name));
    loaded.set(name, index);
    return index;
  };
  return {
    search: async (requests) => ({ results: requests.map((request) => answer(find(request.indexName), request)) }),
  };
}

function load(records: ServiceRecord[]): Loaded {
  const engine = new MiniSearch<ServiceRecord>({
    idField: 'objectID',
    fields: Object.keys(searchable),
    tokenize: analyse,
    processTerm: (term) => term,
  });
  engine.addAll(records);
  return { engine, records: new Map(records.map((record) => [record.objectID, record])) };
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

/** The most a popular service is lifted, so that it breaks ties and no more. */
const lift = 0.15;

function matching({ engine, records }: Loaded, query: string): ServiceRecord[] {
  const terms = new Set(analyse(query));
  if (normalise(query).trim() === '')
    return [...records.values()].toSorted((one, other) => other.popularity - one.popularity);
  const hits = engine.search(query, {
    boost: searchable,
    prefix: (term, place, all) => place === all.length - 1 && term.length > 1 && isLatin(term),
    fuzzy: (term) =>
      isLatin(term) && term.length >= 4 ? Math.min(2, Math.floor(term.length / 4)) / term.length : false,
  });
  const scored = hits.flatMap(({ id, score, queryTerms }) => {
    const record = records.get(id);
    const share = new Set(queryTerms).size / terms.size;
    return record ? [{ record, share, score: score * share * (1 + lift * record.popularity) }] : [];
  });
  return scored
    .filter(({ share }) => share >= leastShare)
    .toSorted((one, other) => other.score - one.score)
    .map(({ record }) => record);
}

/** A service that shares only a stray character with the query was not asked for. */
const leastShare = 0.3;
const isLatin = (term: string): boolean => /^[a-z0-9]+$/.test(term);

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
