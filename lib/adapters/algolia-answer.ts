import { z } from 'zod';
import type { SearchResult } from '#lib/kernel/search-index.ts';

const result = z.object({
  hits: z.array(
    z.object({
      objectID: z.string(),
      _highlightResult: z.record(z.string(), z.object({ value: z.string() })).default({}),
    }),
  ),
  nbHits: z.number(),
  page: z.number(),
  nbPages: z.number(),
  facets: z.record(z.string(), z.record(z.string(), z.number())).default({}),
  queryID: z.string().optional(),
});
const answer = z.object({ results: z.array(result) });

/** Takes from Algolia's answer what the portal uses; throws if it is not an answer. */
export const readAnswer = (given: unknown): SearchResult[] =>
  answer.parse(given).results.map(({ hits, queryID, ...rest }) => ({
    ...rest,
    ...(queryID && { queryID }),
    hits: hits.map(({ objectID, _highlightResult }) => ({ objectID, highlights: valuesIn(_highlightResult) })),
  }));

const valuesIn = (given: Record<string, { value: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, { value }]) => [name, value]));
