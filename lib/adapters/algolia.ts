import { highlighted, marks, type SearchIndex, type SearchRequest } from '#lib/kernel/search-index.ts';
import { readAnswer } from './algolia-answer.ts';
import { openAlgolia, type AlgoliaAccount } from './algolia-client.ts';

/**
 * Algolia, asked from the server so that its key and the reader's address stay here, with the embedded index as its
 * fallback. Readers wait no longer for Algolia than `patience`, in milliseconds; the embedded index then answers
 * within 300.
 */
export function algoliaIndex(account: AlgoliaAccount, fallback: SearchIndex, patience = 200): SearchIndex {
  const client = openAlgolia(account, patience);
  const askAlgolia = async (requests: SearchRequest[]) => {
    const results = readAnswer(await client.search({ requests: requests.map(asAlgolia) }));
    if (results.length !== requests.length) throw new Error('Algolia left a request unanswered');
    return { results };
  };
  return {
    search: (requests) => within(patience, askAlgolia(requests)).catch(() => fallback.search(requests.map(uncounted))),
  };
}

const asAlgolia = ({ filters, facets, ...request }: SearchRequest) => ({
  ...request,
  facets: [...facets],
  facetFilters: asFacetFilters(filters),
  // Every department of a city can be chosen.
  maxValuesPerFacet: 1000,
  attributesToRetrieve: [],
  attributesToHighlight: [...highlighted],
  // Algolia does not escape; these marks cannot be markup.
  highlightPreTag: marks.start,
  highlightPostTag: marks.end,
  // No query is kept for Algolia's statistics, unless clicks and conversions are counted.
  analytics: Boolean(request.clickAnalytics),
});

/** Algolia reads a minus before a value as “not”, unless it is escaped. */
const asFacetFilters = (filters: SearchRequest['filters']): string[] =>
  Object.entries(filters).map(([name, value]) => `${name}:${value.replace(/^-/, String.raw`\-`)}`);

/** Algolia cannot count clicks on a search that it did not answer. */
const uncounted = ({ clickAnalytics: _, ...request }: SearchRequest): SearchRequest => request;

/** Rejects after `patience`; an answer or a failure that comes later is ignored. */
const within = async <T>(patience: number, answer: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Algolia is slow')), patience);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
};
