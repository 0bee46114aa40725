/** One query of several, in the shape Algolia's multi-query search has. */
export type SearchRequest = {
  indexName: string;
  query: string;
  /** From 0. */
  page?: number;
  hitsPerPage?: number;
  /** Attributes to count values of. */
  facets?: string[];
  /** All must hold; a list inside holds when any of it does. Each is `attribute:value`. */
  facetFilters?: (string | string[])[];
};

export type Highlight = { value: string; matchLevel: 'none' | 'partial' | 'full' };

export type SearchHit = { objectID: string; _highlightResult: Record<string, Highlight> };

export type SearchResult = {
  hits: SearchHit[];
  nbHits: number;
  page: number;
  nbPages: number;
  hitsPerPage: number;
  query: string;
  /** How many of the found carry each value. */
  facets: Record<string, Record<string, number>>;
};

/** Whatever finds things: the index built into the portal, or Algolia. */
export type SearchIndex = {
  search: (requests: SearchRequest[]) => Promise<{ results: SearchResult[] }>;
};
