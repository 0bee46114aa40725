/** One query of several, in the shape Algolia's multi-query search has. */
export type SearchRequest = FilterParameters & {
  indexName: string;
  query: string;
  /** From 0. */
  page?: number;
  /** 0 asks for the counts alone; at most 1000, 20 when not said. */
  hitsPerPage?: number;
  /** Attributes to count values of; a string holds several with commas between, `*` is all. */
  facets?: string | string[];
  /** At most 1000, 100 when not said. */
  maxValuesPerFacet?: number;
  /** `['*']`, which holds when not said, is all that are searched; `[]` is none. */
  attributesToHighlight?: string[];
  /** What stands around matched words instead of `marks`; the text between is then escaped as HTML. */
  highlightPreTag?: string;
  highlightPostTag?: string;
  /** Whether the result has a `queryID`. */
  clickAnalytics?: boolean;
};

export type FilterParameters = {
  /** Such as `online:yes AND (audience:citizen OR NOT audience:business) AND popularity > 0.5`. */
  filters?: string;
  /** All must hold; a list inside holds when any of it does. Each is `attribute:value` or `attribute:-value`. */
  facetFilters?: (string | string[])[];
};

/** Stand around matched words in a highlight. No keyboard writes them, so that what lies between is plain text. */
export const marks = { start: '\uE000', end: '\uE001' };

/** A text with its matched words in `marks`. It is text, not HTML: whoever shows it escapes it like any other. */
export type Highlight = {
  value: string;
  matchLevel: 'none' | 'partial' | 'full';
  /** Words of the query that were found here. */
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
  /** How many of the found carry each value: the most frequent first, then by name. */
  facets: Record<string, Record<string, number>>;
  processingTimeMS: number;
  /** 32 hexadecimal digits, new for each search. */
  queryID?: string;
  /** What may have been meant, where the engine has a better spelling; Algolia never says. */
  suggestion?: string;
};

export type FacetRequest = FilterParameters & {
  indexName: string;
  facetName: string;
  /** What the value, or a word of it, begins with; empty is all. */
  facetQuery: string;
  /** Counts only what this finds. */
  query?: string;
  /** At most 100, 10 when not said. */
  maxFacetHits?: number;
};

/** `highlighted` is the value with what was typed in `marks`. */
export type FacetHit = { value: string; highlighted: string; count: number };

/**
 * Whatever finds things: the index built into the portal, or Algolia.
 * A request that no engine can answer is rejected with a SearchError.
 */
export type SearchIndex = {
  search: (requests: SearchRequest[]) => Promise<{ results: SearchResult[] }>;
  searchForFacetValues: (request: FacetRequest) => Promise<{ facetHits: FacetHit[] }>;
};

/** Says in Algolia's shape, `{ message, status }`, what of a request cannot be read. It never repeats the query. */
export class SearchError extends Error {
  readonly status = 400;
}
