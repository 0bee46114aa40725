import { SearchError, type FacetRequest, type FilterParameters, type SearchRequest } from '#lib/kernel/search-index.ts';
import { all, type Holds } from './conditions.ts';
import { readFacetFilters } from './facet-filters.ts';
import { readFilters } from './filters.ts';
import { facetNames } from './records.ts';
import { fields } from '#lib/search/engine/weights.ts';

/** A request with everything it left open decided, and its filters read. */
export type ReadRequest = {
  query: string;
  page: number;
  hitsPerPage: number;
  facets: string[];
  maxValuesPerFacet: number;
  attributesToHighlight: string[];
  holds: Holds;
};

const longestQuery = 512;

/** Both engines read requests by this, so that both refuse the same ones. Throws a SearchError. */
export function readRequest(request: SearchRequest): ReadRequest {
  const { page = 0, hitsPerPage = 20, maxValuesPerFacet = 100, facets = [], attributesToHighlight = ['*'] } = request;
  return {
    query: readQuery(request.query),
    page: whole('page', page, 1_000_000),
    hitsPerPage: whole('hitsPerPage', hitsPerPage, 1000),
    maxValuesPerFacet: whole('maxValuesPerFacet', maxValuesPerFacet, 1000),
    facets: named(typeof facets === 'string' ? facets.split(',') : facets, facetNames),
    attributesToHighlight: named(attributesToHighlight, fields),
    holds: readFilterParameters(request),
  };
}

/** Throws a SearchError. */
export const readFacetRequest = (request: FacetRequest): { query: string; most: number; holds: Holds } => ({
  query: readQuery(request.query ?? ''),
  most: whole('maxFacetHits', request.maxFacetHits ?? 10, 100),
  holds: readFilterParameters(request),
});

const readFilterParameters = ({ filters = '', facetFilters = [] }: FilterParameters): Holds =>
  all([readFilters(filters), readFacetFilters(facetFilters)]);

/** Nobody asks in more than 512 characters; half a character becomes the sign for one that is lost. */
export const readQuery = (query: string): string =>
  [...query.slice(0, 2 * longestQuery).replaceAll(/\p{Surrogate}/gu, '\uFFFD')].slice(0, longestQuery).join('');

function whole(name: string, number: number, most: number): number {
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new SearchError(`${name}: a whole number from 0 to ${most}`);
}

/** `*` is all of them; a name that is none of them has nothing to show, as in Algolia. */
const named = (asked: string[], all: readonly string[]): string[] => {
  const trimmed = asked.map((name) => name.trim());
  return trimmed.includes('*') ? [...all] : trimmed.filter((name) => all.includes(name));
};
