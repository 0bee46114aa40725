import { cleanQuery, type Filters, type Query } from '#lib/search/search.ts';
import type { ServicesQuery } from './paths.ts';

const value = /^[a-z0-9-]{1,60}$/;

/** What the address asks of the list of services; what cannot be meant is left out. */
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

/** The address counts pages from 1, the index from 0. */
const pageOf = (page: string | undefined): number => {
  const number = Number(page ?? '1');
  return Number.isInteger(number) && number >= 1 && number <= 1000 ? number - 1 : 0;
};

const filtersOf = ({ audience, event, department, online, instant }: ServicesQuery): Filters => ({
  ...(audience && { audience }),
  ...(event && { lifeEvent: event }),
  ...(department && { departmentId: department }),
  ...(online && { online }),
  ...(instant && { instant }),
});
