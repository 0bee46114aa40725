import { describe, expect, it } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { locales } from '#lib/kernel/locale.ts';
import {
  elsewhereQueries,
  everydaySets,
  isOutside,
  measurePortal,
  outsideQueries,
  portal,
  surenessOf,
} from './everyday.ts';

const { catalogue } = testContent();
const asked = portal();
const sets = everydaySets();
const queries = sets.flatMap((set) => set.queries);

it('two hundred everyday queries, each once, of which thirty ask for what the catalogue lacks', () => {
  expect(new Set(queries.map(({ q }) => q)).size).toBe(200);
  expect(queries.filter(isOutside)).toHaveLength(30);
});

it('each answer is a service', () => {
  expect(queries.flatMap(({ rel }) => Object.keys(rel)).filter((id) => !catalogue.findService(id))).toEqual([]);
});

const floors = { zh: 0.93, en: 0.92 };

describe.each(sets)('$name', (set) => {
  it('what people need stands on top', async () => {
    expect((await measurePortal(asked, set)).ndcg10).toBeGreaterThanOrEqual(floors[set.locale]);
  });

  it('the portal is sure of most answers', async () => {
    const { inside, exact } = await surenessOf(asked, set.locale, set.queries);
    expect(exact / inside).toBeGreaterThanOrEqual(0.7);
  });
});

it('what the catalogue lacks is seldom taken for what it has', async () => {
  const all = await Promise.all(sets.map((set) => surenessOf(asked, set.locale, set.queries)));
  const wrong = all.flatMap(({ wronglyExact }) => wronglyExact);
  expect(wrong.length, wrong.join()).toBeLessThanOrEqual((30 * 2) / 16);
});

describe.each(locales)('in %s', (locale) => {
  it('of more that the catalogue lacks, little is taken for what it has', async () => {
    const { outside, wronglyExact } = await surenessOf(asked, locale, outsideQueries(locale));
    expect(wronglyExact.length / outside, wronglyExact.join()).toBeLessThanOrEqual(2 / 16);
  });

  it('bundles, places and pages are found', () => {
    const lost = elsewhereQueries(locale).filter(({ q, rel }) => {
      const found = asked.elsewhere(locale, q);
      return !Object.keys(rel).every((answer) => found.includes(answer));
    });
    expect(lost.map(({ q }) => q)).toEqual([]);
  });
});
