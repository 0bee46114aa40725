import type { FacetName } from '#lib/search/request/records.ts';
import { cleanQuery, longestQuery, type Filters, type Query } from '#lib/search/search.ts';
import type { ServicesQuery } from './paths.ts';

const value = /^[a-z0-9-]{1,60}$/;

export const addressNameOf = {
  audience: 'audience',
  lifeEvent: 'event',
  departmentId: 'department',
  online: 'online',
  instant: 'instant',
} as const satisfies Record<FacetName, keyof ServicesQuery>;

/** Parts of an address that are ignored: an unknown filter, or an overlong text. */
export type Unheeded = 'filters' | 'length';

export const unheededIn = (search: URLSearchParams): Unheeded[] => {
  const isBroken = (name: string) => Boolean(search.get(name)) && !value.test(search.get(name) ?? '');
  return [
    ...(Object.values(addressNameOf).some(isBroken) ? ['filters' as const] : []),
    ...([...(search.get('q') ?? '').trim()].length > longestQuery ? ['length' as const] : []),
  ];
};

/** The query in an address, without what cannot be used. */
export const servicesQuery = (search: URLSearchParams): ServicesQuery => {
  const given = (name: string) => {
    const text = search.get(name) ?? '';
    return value.test(text) ? text : undefined;
  };
  return {
    q: cleanQuery(search.get('q') ?? ''),
    audience: given('audience'),
    event: given('event'),
    department: given('department'),
    online: given('online'),
    instant: given('instant'),
    page: given('page'),
  };
};

export const asQuery = (asked: ServicesQuery): Query => ({
  text: asked.q ?? '',
  filters: filtersOf(asked),
  page: pageOf(asked.page),
});

const furthest = 100_000;

/** The address counts pages from 1, the index from 0. */
const pageOf = (page: string | undefined): number => {
  const number = Number(page ?? '1');
  return Number.isInteger(number) && number >= 1 && number <= furthest ? number - 1 : 0;
};

const filtersOf = ({ audience, event, department, online, instant }: ServicesQuery): Filters => ({
  ...(audience && { audience }),
  ...(event && { lifeEvent: event }),
  ...(department && { departmentId: department }),
  ...(online && { online }),
  ...(instant && { instant }),
});
