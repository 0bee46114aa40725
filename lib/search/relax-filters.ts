import type { WithSearchIndex } from '#lib/kernel/search-index.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { facetNames, type FacetName } from './request/records.ts';
import { searchServices, type Query } from './search.ts';

export type RelaxedFilter = { without: FacetName; total: number };

/** Lists each filter that would help by being dropped, for a query that has no hits. None is dropped unasked. */
export async function relaxFilters(ctx: WithSearchIndex, locale: Locale, query: Query): Promise<RelaxedFilter[]> {
  const set = facetNames.filter((name) => query.filters[name] !== undefined);
  const tried = await Promise.all(
    set.map(async (without) => {
      const { [without]: _, ...filters } = query.filters;
      const { total } = await searchServices(ctx, locale, { ...query, page: 0, filters });
      return { without, total };
    }),
  );
  return tried.filter(({ total }) => total > 0);
}
