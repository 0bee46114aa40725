/** One query of several; the fields are those of Algolia's multi-query search that the portal uses. */
export type SearchRequest = {
  indexName: string;
  query: string;
  page: number;
  /** 0 asks for the counts alone. */
  hitsPerPage: number;
  /** Attributes to count values of. */
  facets: readonly string[];
  /** A value by attribute; a record must carry all of them. */
  filters: Readonly<Record<string, string>>;
  /** Asks for a `queryID`. */
  clickAnalytics?: boolean;
};

/** The attributes whose matched words are marked in every hit. */
export const highlighted = ['title', 'summary'] as const;

/** Delimits matched words in a highlight. Nobody can type these characters, so the text between is plain. */
export const marks = { start: '\uE000', end: '\uE001' };

/** A record that answers a query; `highlights` are its texts by attribute, in `marks`. They are text, not HTML. */
export type SearchHit = { objectID: string; highlights: Readonly<Record<string, string>> };

export type SearchResult = {
  hits: SearchHit[];
  nbHits: number;
  page: number;
  nbPages: number;
  /** How many of the hits carry each value: the most frequent first, then by name. */
  facets: Record<string, Record<string, number>>;
  /** 32 hexadecimal digits, new for each search. */
  queryID?: string;
  /** False if the first hit is only the closest to what was asked; Algolia never says. */
  exact?: boolean;
  /** A better spelling of the query, if the engine has one; Algolia never says. */
  suggestion?: string;
};

/** The index built into the portal, or Algolia. */
export type SearchIndex = { search: (requests: SearchRequest[]) => Promise<{ results: SearchResult[] }> };

export type WithSearchIndex = { searchIndex: SearchIndex };
