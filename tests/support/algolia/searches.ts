import type { SearchIndex, SearchRequest, SearchResult } from '#lib/kernel/search-index.ts';
import type { Call } from './server.ts';

/** A search as the adapter sends it; the stand-in has held it against Algolia's document. */
type Sent = Omit<SearchRequest, 'filters'> & { facetFilters?: string[] };

/** Answers searches as Algolia does, from an index of the portal's own. */
export const answerFrom =
  (index: SearchIndex) =>
  async ({ body }: Call) => {
    const { requests } = body as { requests: Sent[] };
    const { results } = await index.search(requests.map(asRequest));
    return { body: { results: results.map((result, at) => asAlgolia(result, requests[at])) } };
  };

const asRequest = ({ facetFilters = [], ...sent }: Sent): SearchRequest => ({
  ...sent,
  filters: Object.fromEntries(facetFilters.map(readFacetFilter)),
});

function readFacetFilter(filter: string): [name: string, value: string] {
  const [name = '', value = ''] = filter.split(/:(.*)/s);
  if (value.startsWith('-')) throw new Error(`${filter}: the portal never asks for “not”`);
  return [name, value.replace(/^\\-/, '-')];
}

/** Algolia never says whether a hit fits or suggests another spelling, and says more of a highlight than the portal reads. */
const asAlgolia = ({ suggestion: _, exact: __, hits, ...result }: SearchResult, sent?: Sent) => ({
  ...result,
  ...{ hitsPerPage: sent?.hitsPerPage, query: sent?.query, index: sent?.indexName, params: '', processingTimeMS: 0 },
  hits: hits.map(({ objectID, highlights }) => ({
    objectID,
    _highlightResult: Object.fromEntries(
      Object.entries(highlights).map(([name, value]) => [name, { value, matchLevel: 'full', matchedWords: [] }]),
    ),
  })),
});
