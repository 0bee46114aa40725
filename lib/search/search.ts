import type { SearchHit, SearchRequest, WithSearchIndex } from '#lib/kernel/search-index.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { partsOf } from './request/mark.ts';
import { facetNames, indexName, type FacetName } from './request/records.ts';

export type Filters = Partial<Record<FacetName, string>>;
/** `counted` asks for the `queryID` by which clicks on the hits are counted. */
export type Query = { text: string; filters: Filters; page: number; counted?: boolean };
export type Counts = Record<FacetName, Record<string, number>>;
/** Texts of a service in parts, of which every second, from the one at 1, matched: `['', '居住证', '申领']`. */
export type Marked = { title: string[]; summary: string[] };
export type ServiceHits = {
  ids: string[];
  marked: Record<string, Marked>;
  total: number;
  page: number;
  pages: number;
  counts: Counts;
  /** False if nothing fits exactly: the services, if any, are the closest. */
  exact: boolean;
  suggestion?: string;
  queryID?: string;
};

export const perPage = 12;
export const longestQuery = 200;

/**
 * The services that match, best first, and how many each filter would leave. What fits nothing in the language of the
 * page is looked for in the others: people type the language they think in.
 */
export async function searchServices(ctx: WithSearchIndex, locale: Locale, query: Query): Promise<ServiceHits> {
  const hits = await searchIn(ctx, locale, query);
  if (hits.exact) return hits;
  for (const other of locales) {
    const found = other === locale ? hits : await searchIn(ctx, other, { ...query, counted: false });
    if (found.exact) return found;
  }
  return hits;
}

/** A filter's own counts are taken as if it were not set, so that the other choices show what they would give. */
async function searchIn({ searchIndex }: WithSearchIndex, locale: Locale, query: Query): Promise<ServiceHits> {
  const set = facetNames.filter((name) => query.filters[name] !== undefined);
  const first = { ...requestFor(locale, query), ...(query.counted && { clickAnalytics: true }) };
  const requests = [first, ...set.map((name) => countsWithout(name, locale, query))];
  const { results } = await searchIndex.search(requests);
  const [result, ...others] = results;
  if (!result) throw new Error('The index gave no result');
  const replaced = Object.fromEntries(set.map((name, at) => [name, others[at]?.facets[name]]));
  const counts = Object.fromEntries(facetNames.map((name) => [name, replaced[name] ?? result.facets[name] ?? {}]));
  return {
    ids: result.hits.map(({ objectID }) => objectID),
    marked: Object.fromEntries(result.hits.map((hit) => [hit.objectID, markedIn(hit)])),
    total: result.nbHits,
    page: result.page,
    pages: result.nbPages,
    // Object.fromEntries forgets which keys it was given.
    counts: counts as Counts,
    exact: result.exact ?? result.nbHits > 0,
    ...(result.suggestion !== undefined && { suggestion: result.suggestion }),
    ...(result.queryID !== undefined && { queryID: result.queryID }),
  };
}

const markedIn = ({ highlights: { title = '', summary = '' } }: SearchHit): Marked => ({
  title: partsOf(title),
  summary: partsOf(summary),
});

const requestFor = (locale: Locale, { text, filters, page }: Query): SearchRequest => ({
  indexName: indexName(locale),
  query: text,
  page,
  hitsPerPage: perPage,
  facets: facetNames,
  filters,
});

const countsWithout = (name: FacetName, locale: Locale, query: Query): SearchRequest => {
  const { [name]: _, ...others } = query.filters;
  return { ...requestFor(locale, { ...query, page: 0, filters: others }), hitsPerPage: 0, facets: [name] };
};

/** Replaces control characters and half characters by spaces, and keeps the first `longestQuery` characters. */
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
