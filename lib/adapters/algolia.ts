import { marks, type FacetRequest, type SearchIndex, type SearchRequest } from '#lib/kernel/search-index.ts';
import { dressAll } from '#lib/search/request/highlight-tags.ts';
import { readFacetRequest, readQuery, readRequest } from '#lib/search/request/read-request.ts';
import { readAnswer, readValues } from './algolia-answer.ts';
import { openAlgolia, type AlgoliaAccount } from './algolia-client.ts';

/** Asks for matched words in marks that cannot be markup. */
const inMarks = { highlightPreTag: marks.start, highlightPostTag: marks.end };

/** Keeps queries out of Algolia's statistics unless their outcome is to be counted. */
const discreet = { ...inMarks, analytics: false };

/**
 * Algolia, called from the server so that its key and the reader's address stay here, with the
 * built-in index as fallback. Refuses unanswerable requests before asking anybody. Waits `patience`
 * ms for Algolia; the built-in index then answers within 300 ms.
 */
export function algoliaIndex(account: AlgoliaAccount, behind: SearchIndex, patience = 200): SearchIndex {
  const client = openAlgolia(account, patience);
  const ask = async (requests: SearchRequest[]) => {
    const results = readAnswer(await client.search({ requests: requests.map(asAsked) }));
    if (results.length !== requests.length) throw new Error('Algolia left a request unanswered');
    return { results: results.map((result, place) => dressed(result, requests[place] ?? {})) };
  };
  const askValues = async ({ indexName, facetName, facetQuery, maxFacetHits = 10, ...rest }: FacetRequest) => {
    const searchForFacetValuesRequest = { facetQuery, maxFacetHits, params: asParams({ ...rest, ...discreet }) };
    return readValues(await client.searchForFacetValues({ indexName, facetName, searchForFacetValuesRequest }));
  };
  return {
    search: async (requests) => {
      requests.forEach(readRequest);
      return within(patience, ask(requests)).catch(() => behind.search(requests.map(uncounted)));
    },
    searchForFacetValues: async (request) => {
      readFacetRequest(request);
      return within(patience, askValues(request)).catch(() => behind.searchForFacetValues(request));
    },
  };
}

const asAsked = ({ facets, ...request }: SearchRequest) => ({
  attributesToRetrieve: [],
  ...request,
  ...inMarks,
  analytics: Boolean(request.clickAnalytics),
  query: readQuery(request.query),
  ...(facets && { facets: [facets].flat().flatMap((names) => names.split(',').map((name) => name.trim())) }),
});

/** Algolia cannot count the outcome of a search it did not answer. */
const uncounted = ({ clickAnalytics: _, ...request }: SearchRequest): SearchRequest => request;

const dressed = <T extends { hits: { _highlightResult: Parameters<typeof dressAll>[0] }[] }>(
  result: T,
  request: Parameters<typeof dressAll>[1],
): T => ({
  ...result,
  hits: result.hits.map((hit) => ({ ...hit, _highlightResult: dressAll(hit._highlightResult, request) })),
});

const asParams = (parameters: Record<string, unknown>): string =>
  new URLSearchParams(
    Object.entries(parameters)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  ).toString();

/** Ignores a late answer or a late failure. */
const within = async <T>(patience: number, answer: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Algolia is slow')), patience);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
};
