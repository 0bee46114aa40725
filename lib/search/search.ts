import type { SearchHit, SearchIndex, SearchRequest } from '#lib/kernel/search-index.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { partsOf } from './request/mark.ts';
import { facetNames, indexName, type FacetName } from './request/records.ts';

export type Filters = Partial<Record<FacetName, string>>;
/** `counted`: what comes of the search is counted, by the `queryID` it then has. */
export type Query = { text: string; filters: Filters; page: number; counted?: boolean };
export type Counts = Record<FacetName, Record<string, number>>;
/** Texts of a service in parts, of which every second, from the one at 1, was found: `['', '居住证', '申领']`. */
export type Marked = { title: string[]; summary: string[] };
export type Found = {
  ids: string[];
  marked: Record<string, Marked>;
  total: number;
  page: number;
  pages: number;
  counts: Counts;
  /** What may have been meant by what was typed. */
  suggestion?: string;
  queryID?: string;
};

export const perPage = 12;
export const longestQuery = 200;

/**
 * The services a person asks for, best first, and how many each filter would leave:
 * a filter's own counts are taken as if it were not set, so that one can change one's mind.
 */
export async function searchServices(index: SearchIndex, locale: Locale, query: Query): Promise<Found> {
  const set = facetNames.filter((name) => query.filters[name] !== undefined);
  const first = { ...requestFor(locale, query), ...(query.counted && { clickAnalytics: true }) };
  const requests = [first, ...set.map((name) => countsWithout(name, locale, query))];
  const { results } = await index.search(requests);
  const [found, ...others] = results;
  if (!found) throw new Error('The index gave no result');
  const replaced = Object.fromEntries(set.map((name, place) => [name, others[place]?.facets[name]]));
  const counts = Object.fromEntries(facetNames.map((name) => [name, replaced[name] ?? found.facets[name] ?? {}]));
  // Object.fromEntries forgets which keys it was given.
  return {
    ids: found.hits.map(({ objectID }) => objectID),
    marked: Object.fromEntries(found.hits.map((hit) => [hit.objectID, markedIn(hit)])),
    total: found.nbHits,
    page: found.page,
    pages: found.nbPages,
    counts: counts as Counts,
    ...(found.suggestion !== undefined && { suggestion: found.suggestion }),
    ...(found.queryID !== undefined && { queryID: found.queryID }),
  };
}

const markedIn = ({ _highlightResult }: SearchHit): Marked => {
  const partsIn = (name: string) => [_highlightResult[name] ?? []].flat().flatMap(({ value }) => partsOf(value));
  return { title: partsIn('title'), summary: partsIn('summary') };
};

const requestFor = (locale: Locale, { text, filters, page }: Query): SearchRequest => ({
  indexName: indexName(locale),
  query: text,
  page,
  hitsPerPage: perPage,
  facets: [...facetNames],
  // Every department of a city can be chosen.
  maxValuesPerFacet: 1000,
  facetFilters: asFacetFilters(filters),
  attributesToHighlight: ['title', 'summary'],
});

const countsWithout = (name: FacetName, locale: Locale, query: Query): SearchRequest => {
  const { [name]: _, ...others } = query.filters;
  return { ...requestFor(locale, { ...query, page: 0, filters: others }), hitsPerPage: 0, facets: [name] };
};

/** A minus at the beginning is part of the value. */
const asFacetFilters = (filters: Filters): string[] =>
  Object.entries(filters).map(([name, value]) => `${name}:${value.replace(/^-/, String.raw`\-`)}`);

/** What was typed, as far as it can be looked for: no control characters, no half characters, not longer than a sentence. */
export const cleanQuery = (typed: string): string =>
  [
    ...typed
      .slice(0, 4 * longestQuery)
      .replaceAll(/[\p{C}\uFFFD]+/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, longestQuery)
    .join('');
