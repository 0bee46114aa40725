import { SearchError, type FacetRequest, type SearchIndex, type SearchRequest } from '#lib/kernel/search-index.ts';
import type { Call } from './server.ts';

/** Answers searches as Algolia does, from the portal's own index. */
export const answerFrom =
  (index: SearchIndex) =>
  async ({ path, body }: Call) => {
    try {
      return { body: path.endsWith('/queries') ? await search(index, body) : await searchValues(index, path, body) };
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      return { status: error.status, body: { message: error.message, status: error.status } };
    }
  };

async function search(index: SearchIndex, body: unknown) {
  // The stand-in has checked the body against Algolia's document.
  const { requests } = body as { requests: SearchRequest[] };
  const { results } = await index.search(requests);
  // Algolia never suggests another spelling.
  const said = results.map(({ suggestion: _, ...result }) => result);
  return { results: said.map((result, place) => ({ ...result, index: requests[place]?.indexName, params: '' })) };
}

async function searchValues(index: SearchIndex, path: string, body: unknown) {
  const [, indexName = '', facetName = ''] = /\/indexes\/([^/]+)\/facets\/([^/]+)\/query/.exec(path) ?? [];
  const { params = '', ...rest } = body as { params?: string } & Pick<FacetRequest, 'facetQuery' | 'maxFacetHits'>;
  const given = new URLSearchParams(params);
  const { facetHits } = await index.searchForFacetValues({
    indexName,
    facetName,
    ...rest,
    query: given.get('query') ?? '',
    filters: given.get('filters') ?? '',
    facetFilters: JSON.parse(given.get('facetFilters') ?? '[]'),
  });
  return { facetHits, exhaustiveFacetsCount: true, processingTimeMS: 0 };
}
