import { expect, it } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { everydaySets, isOutside } from './everyday.ts';

const { catalogue } = testContent();
const queries = everydaySets().flatMap((set) => set.queries);

it('two hundred everyday queries, each once, of which thirty ask for what the catalogue lacks', () => {
  expect(new Set(queries.map(({ q }) => q)).size).toBe(200);
  expect(queries.filter(isOutside)).toHaveLength(30);
});

it('each answer is a service', () => {
  expect(queries.flatMap(({ rel }) => Object.keys(rel)).filter((id) => !catalogue.findService(id))).toEqual([]);
});
