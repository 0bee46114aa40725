import { randomUUID } from 'node:crypto';
import type { FacetRequest, SearchIndex, SearchRequest, SearchResult } from '#lib/kernel/search-index.ts';
import type { Content } from '#lib/search/content.ts';
import { dressAll } from '#lib/search/request/highlight-tags.ts';
import { buildEngine, loadEngine, type Engine } from '#lib/search/engine/engine.ts';
import { countValues, findValues } from '#lib/search/request/facets.ts';
import { highlight, soughtBy, type Sought } from '#lib/search/request/highlight.ts';
import { readFacetRequest, readRequest } from '#lib/search/request/read-request.ts';
import type { ServiceRecord } from '#lib/search/request/records.ts';

type Loaded = Engine<ServiceRecord>;

/** The in-process index; calls `contentOf` once for each index name. */
export function embeddedIndex(contentOf: (indexName: string) => Content): SearchIndex {
  const loaded = new Map<string, Loaded>();
  const find = (name: string): Loaded => {
    const known = loaded.get(name);
    if (known) return known;
    const { records, words, dump } = contentOf(name);
    const engine = dump === undefined ? buildEngine(records, words) : loadEngine(dump, records, words);
    loaded.set(name, engine);
    return engine;
  };
  return {
    search: async (requests) => ({ results: requests.map((request) => answer(find(request.indexName), request)) }),
    searchForFacetValues: async (request) => ({ facetHits: answerValues(find(request.indexName), request) }),
  };
}

function answer(engine: Loaded, request: SearchRequest): SearchResult {
  const began = performance.now();
  const { query, page, hitsPerPage, facets, maxValuesPerFacet, attributesToHighlight, holds } = readRequest(request);
  const { records: found, wordsOf, suggestion: suggest } = engine.search(query);
  // An unfiltered query returns the engine's own list, whose counts are cached.
  const records = isNarrowed(request) ? found.filter(holds) : found;
  const hits = records.slice(page * hitsPerPage, (page + 1) * hitsPerPage).map((record) => ({
    objectID: record.objectID,
    _highlightResult: dressAll(highlightsOf(record, attributesToHighlight, soughtBy(query, wordsOf(record))), request),
  }));
  const suggestion = hits.length > 0 && page === 0 ? suggest() : undefined;
  return {
    hits,
    nbHits: records.length,
    page,
    nbPages: hitsPerPage === 0 ? 0 : Math.ceil(records.length / hitsPerPage),
    hitsPerPage,
    query: request.query,
    facets: Object.fromEntries(
      facets.map((name) => [name, Object.fromEntries(countValues(records, name, maxValuesPerFacet))]),
    ),
    processingTimeMS: Math.round(performance.now() - began),
    ...(suggestion && { suggestion }),
    ...(request.clickAnalytics && { queryID: randomUUID().replaceAll('-', '') }),
  };
}

const isNarrowed = ({ filters, facetFilters }: SearchRequest): boolean =>
  Boolean(filters?.trim()) || (facetFilters?.length ?? 0) > 0;

function highlightsOf(record: ServiceRecord, attributes: string[], sought: Sought) {
  const shown = Object.entries(record).filter(([name]) => attributes.includes(name));
  return Object.fromEntries(
    shown.map(([name, text]) => [
      name,
      Array.isArray(text) ? text.map((one) => highlight(one, sought)) : highlight(String(text), sought),
    ]),
  );
}

function answerValues(engine: Loaded, request: FacetRequest) {
  const { query, most, holds } = readFacetRequest(request);
  const counts = countValues(engine.search(query).records.filter(holds), request.facetName, Infinity);
  return findValues(counts, request.facetQuery).slice(0, most);
}
