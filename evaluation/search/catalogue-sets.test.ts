import { expect, it } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { buildEngine } from '#lib/search/engine/engine.ts';
import { catalogueSets } from './catalogue-sets.ts';
import { measure } from './measure.ts';

const { catalogue } = testContent();

const sets = catalogueSets();

/** The figures of the day on which the queries were written, rounded down. */
const floors: Record<string, { ndcg10: number; success3: number }> = {
  'this catalogue, zh': { ndcg10: 0.92, success3: 0.95 },
  'this catalogue, en': { ndcg10: 0.9, success3: 0.92 },
};

it.each(sets)('citizens find the services of $name as well as before', async ({ name, records, words, queries }) => {
  const engine = buildEngine(records, words);
  const ids = (query: string) => engine.search(query).records.map(({ objectID }) => objectID);
  const { ndcg10, success3 } = await measure(ids, queries);
  expect(ndcg10).toBeGreaterThanOrEqual(floors[name]?.ndcg10 ?? 1);
  expect(success3).toBeGreaterThanOrEqual(floors[name]?.success3 ?? 1);
});

it.each(sets)('every answer in $name is a service, and every query stands once', ({ queries }) => {
  const answers = queries.flatMap(({ rel }) => Object.keys(rel));
  expect(answers.filter((id) => !catalogue.findService(id))).toEqual([]);
  expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
});
