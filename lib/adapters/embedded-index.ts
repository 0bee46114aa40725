import { randomUUID } from 'node:crypto';
import { highlighted, type SearchIndex, type SearchRequest, type SearchResult } from '#lib/kernel/search-index.ts';
import type { Content } from '#lib/search/content.ts';
import { buildEngine, loadEngine, type Engine } from '#lib/search/engine/engine.ts';
import { exactFit } from '#lib/search/engine/weights.ts';
import { carries } from '#lib/search/request/attributes.ts';
import { countValues } from '#lib/search/request/facets.ts';
import { highlight, matchedBy } from '#lib/search/request/highlight.ts';
import type { ServiceRecord } from '#lib/search/request/records.ts';

/** The index that lives in the process; `contentOf` is asked once for each index name. */
export function embeddedIndex(contentOf: (indexName: string) => Content): SearchIndex {
  const loaded = new Map<string, Engine<ServiceRecord>>();
  const engineOf = (name: string): Engine<ServiceRecord> => {
    const known = loaded.get(name);
    if (known) return known;
    const { records, words, serialised } = contentOf(name);
    const engine = serialised === undefined ? buildEngine(records, words) : loadEngine(serialised, records, words);
    loaded.set(name, engine);
    return engine;
  };
  return {
    search: async (requests) => ({ results: requests.map((request) => answer(engineOf(request.indexName), request)) }),
  };
}

function answer(engine: Engine<ServiceRecord>, request: SearchRequest): SearchResult {
  const { query, page, hitsPerPage, facets } = request;
  const { records: matched, wordsOf, suggestion: suggest, fitOf } = engine.search(query);
  const records = narrowed(matched, request.filters);
  const shown = records.slice(page * hitsPerPage, (page + 1) * hitsPerPage);
  const suggestion = shown.length > 0 && page === 0 ? suggest() : undefined;
  return {
    hits: shown.map((record) => ({
      objectID: record.objectID,
      highlights: highlightsOf(record, query, wordsOf(record)),
    })),
    nbHits: records.length,
    page,
    nbPages: hitsPerPage === 0 ? 0 : Math.ceil(records.length / hitsPerPage),
    facets: Object.fromEntries(facets.map((name) => [name, countValues(records, name)])),
    exact: records.slice(0, 1).some((record) => fitOf(record) >= exactFit),
    ...(suggestion && { suggestion }),
    ...(request.clickAnalytics && { queryID: randomUUID().replaceAll('-', '') }),
  };
}

/** Without filters this is the engine's own list, so that its counts are known from the last time. */
function narrowed(records: ServiceRecord[], filters: SearchRequest['filters']): ServiceRecord[] {
  const conditions = Object.entries(filters);
  if (conditions.length === 0) return records;
  return records.filter((record) => conditions.every(([name, value]) => carries(record, name, value)));
}

function highlightsOf(record: ServiceRecord, query: string, terms: string[]): Record<string, string> {
  const matched = matchedBy(query, terms);
  return Object.fromEntries(highlighted.map((name) => [name, highlight(record[name], matched)]));
}
