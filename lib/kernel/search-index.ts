/** One of several queries, in the shape of Algolia's multi-query search. */
export type SearchRequest = FilterParameters & {
  indexName: string;
  query: string;
  /** Counts from 0. */
  page?: number;
  /** 0 to 1000, default 20; 0 asks for counts alone. */
  hitsPerPage?: number;
  /** Attributes to count values of; a string holds several separated by commas, `*` means all. */
  facets?: string | string[];
  /** At most 1000, default 100. */
  maxValuesPerFacet?: number;
  /** Default `['*']`: all searched attributes; `[]` means none. */
  attributesToHighlight?: string[];
  /** Replaces `marks` around matched words; the text between is then escaped as HTML. */
  highlightPreTag?: string;
  highlightPostTag?: string;
  /** Adds a `queryID` to the result. */
  clickAnalytics?: boolean;
};

export type FilterParameters = {
  /** Example: `online:yes AND (audience:citizen OR NOT audience:business) AND popularity > 0.5`. */
  filters?: string;
  /**
   * All entries must hold; an inner list holds if any of its entries does. Each is
   * `attribute:value` or `attribute:-value`.
   */
  facetFilters?: (string | string[])[];
};

/**
 * Delimits matched words in a highlight. Nobody can type these characters, so the text between is
 * plain.
 */
export const marks = { start: '\uE000', end: '\uE001' };

/**
 * Text with its matched words in `marks`. It is not HTML: the page escapes it like any other text.
 */
export type Highlight = {
  value: string;
  matchLevel: 'none' | 'partial' | 'full';
  /** Query words found in this value. */
  matchedWords: string[];
  fullyHighlighted?: boolean;
};

export type SearchHit = { objectID: string; _highlightResult: Record<string, Highlight | Highlight[]> };

export type SearchResult = {
  hits: SearchHit[];
  nbHits: number;
  page: number;
  nbPages: number;
  hitsPerPage: number;
  query: string;
  /** The number of hits for each value, most frequent first, then by name. */
  facets: Record<string, Record<string, number>>;
  processingTimeMS: number;
  queryID?: string;
  /** A better spelling of the query, if the engine has one; Algolia never does. */
  suggestion?: string;
};

export type FacetRequest = FilterParameters & {
  indexName: string;
  facetName: string;
  /** The beginning of a value or of a word in it; empty matches all. */
  facetQuery: string;
  /** Restricts counting to the hits of this query. */
  query?: string;
  /** At most 100, default 10. */
  maxFacetHits?: number;
};

/** `highlighted` is the value with the typed part in `marks`. */
export type FacetHit = { value: string; highlighted: string; count: number };

/**
 * The built-in index or Algolia. Rejects a request that no engine can answer with a SearchError.
 */
export type SearchIndex = {
  search: (requests: SearchRequest[]) => Promise<{ results: SearchResult[] }>;
  searchForFacetValues: (request: FacetRequest) => Promise<{ facetHits: FacetHit[] }>;
};

/**
 * Reports an unreadable request in Algolia's shape, `{ message, status }`. The message never
 * repeats the query.
 */
export class SearchError extends Error {
  readonly status = 400;
}
