import { z } from 'zod';
import type { Highlight, SearchResult } from '#lib/kernel/search-index.ts';

const highlight = z.object({
  value: z.string(),
  matchLevel: z.enum(['none', 'partial', 'full']),
  matchedWords: z.array(z.string()),
  fullyHighlighted: z.boolean().optional(),
});

const result = z.object({
  hits: z.array(
    z.object({
      objectID: z.string(),
      _highlightResult: z.record(z.string(), z.union([highlight, z.array(highlight)])).default({}),
    }),
  ),
  nbHits: z.number(),
  page: z.number(),
  nbPages: z.number(),
  hitsPerPage: z.number(),
  query: z.string(),
  facets: z.record(z.string(), z.record(z.string(), z.number())).default({}),
  processingTimeMS: z.number(),
  queryID: z.string().optional(),
});
const answer = z.object({ results: z.array(result) });
const values = z.object({
  facetHits: z.array(z.object({ value: z.string(), highlighted: z.string(), count: z.number() })),
});

/** The used part of Algolia's answer; throws if it has another shape. */
export const readAnswer = (given: unknown): SearchResult[] =>
  answer.parse(given).results.map(({ hits, queryID, ...rest }) => ({
    ...rest,
    ...(queryID && { queryID }),
    hits: hits.map(({ objectID, _highlightResult }) => ({ objectID, _highlightResult: asWritten(_highlightResult) })),
  }));

export const readValues = (given: unknown) => values.parse(given);

type Given = z.output<typeof highlight>;

const asWritten = (given: Record<string, Given | Given[]>) =>
  Object.fromEntries(
    Object.entries(given).map(([name, found]) => [name, Array.isArray(found) ? found.map(plain) : plain(found)]),
  );

const plain = ({ fullyHighlighted, ...rest }: Given): Highlight => ({
  ...rest,
  ...(fullyHighlighted !== undefined && { fullyHighlighted }),
});
