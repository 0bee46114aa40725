import { SearchError } from '#lib/kernel/search-index.ts';
import { all, any, carries, not, type Condition, type Holds } from './conditions.ts';

/** Reads Algolia's `facetFilters`: all hold, any within a list. `audience:-citizen` is not; `audience:\-citizen` begins with a minus. */
export const readFacetFilters = (filters: (string | string[])[]): Holds =>
  all(filters.map((filter) => any([filter].flat().map((one) => readOne(one).holds))));

function readOne(filter: string): Condition {
  const colon = filter.indexOf(':');
  if (colon < 1) throw new SearchError('facetFilters: each is attribute:value, such as audience:citizen');
  const attribute = filter.slice(0, colon);
  const value = filter.slice(colon + 1);
  return value.startsWith('-')
    ? not(carries(attribute, value.slice(1)))
    : carries(attribute, value.replace(/^\\-/, '-'));
}
