import { algoliasearch } from 'algoliasearch';
import type { SearchIndex, SearchRequest, SearchResult } from '#lib/kernel/search-index.ts';

type Hit = { objectID: string; _highlightResult?: SearchResult['hits'][number]['_highlightResult'] };
type Answer = {
  hits: Hit[];
  nbHits?: number;
  page?: number;
  nbPages?: number;
  hitsPerPage?: number;
  query?: string;
  facets?: SearchResult['facets'];
};

/** How Algolia is reached; `hosts` only where it is not Algolia's own. */
export type AlgoliaAccount = {
  appId: string;
  apiKey: string;
  hosts?: { url: string; port: number; protocol: 'http' | 'https' }[];
};

/** Readers wait no longer than this for Algolia before the built-in index answers. */
const patience = 300;

/** Algolia, asked from the server so that its key stays here, with the built-in index behind it. */
export function algoliaIndex({ appId, apiKey, hosts }: AlgoliaAccount, behind: SearchIndex): SearchIndex {
  const client = algoliasearch(
    appId,
    apiKey,
    hosts && { hosts: hosts.map((host) => ({ ...host, accept: 'readWrite' as const })) },
  );
  const ask = async (requests: SearchRequest[]) => {
    const { results } = await client.search<Hit>({ requests });
    return { results: results.map((result) => read(result as Answer)) };
  };
  return {
    search: async (requests) => {
      try {
        return await inTime(ask(requests));
      } catch {
        return behind.search(requests);
      }
    },
  };
}

const inTime = async <T>(answer: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Algolia is slow')), patience);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
};

const read = ({
  hits,
  nbHits = hits.length,
  page = 0,
  nbPages = 1,
  hitsPerPage = hits.length,
  query = '',
  facets = {},
}: Answer): SearchResult => ({
  hits: hits.map(({ objectID, _highlightResult = {} }) => ({ objectID, _highlightResult })),
  nbHits,
  page,
  nbPages,
  hitsPerPage,
  query,
  facets,
});
