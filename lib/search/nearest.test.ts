import { describe, expect, test } from 'vitest';
import type { SearchIndex, SearchRequest, SearchResult } from '#lib/kernel/search-index.ts';
import { know, nearest } from './nearest.ts';
import { relaxFilters } from './relax-filters.ts';
import { cleanQuery, longestQuery, searchServices } from './search.ts';

describe('what is nearest to a text', () => {
  const known = [know('permit', ['居住证申领']), know('passport', ['普通护照签发']), know('dog', ['养犬登记', 'dog'])];
  const near = (text: string, least = 0.2, count = 3) => nearest(text, known, { count, least });

  test.each([
    ['居住证', ['permit']],
    ['居住证 护照', ['permit', 'passport']],
    ['DOG', ['dog']],
    ['结婚', []],
    ['', []],
    ['、。', []],
  ])('%j: %j', (text, ids) => expect(near(text)).toEqual(ids));

  test('shares more of its words, and so many of them at least', () => {
    expect(near('居住护照', 0.38)).toEqual([]);
    expect(near('居住护照', 0.37)).toEqual(['permit', 'passport']);
    expect(near('居住证 护照', 0.2, 1)).toEqual(['permit']);
  });

  test('weighs a pair of characters more than two characters apart', () => {
    const pairs = [know('apart', ['证居住所']), know('apart too', ['居的住']), know('pair', ['居住'])];
    expect(nearest('居住', pairs, { count: 1, least: 0.9 })).toEqual(['apart']);
    expect(nearest('居住', pairs, { count: 3, least: 0.9 })).not.toContain('apart too');
  });
});

/** An index that keeps what it is asked, and answers each request by its filters. */
function anIndex(answer: (request: SearchRequest) => Partial<SearchResult>) {
  const asked: SearchRequest[] = [];
  const searchIndex: SearchIndex = {
    search: async (requests) => {
      asked.push(...requests);
      const empty = { hits: [], nbHits: 0, page: 0, nbPages: 0, facets: {} };
      return { results: requests.map((request) => ({ ...empty, ...answer(request) })) };
    },
  };
  return { index: { searchIndex }, asked };
}

describe('a search with filters', () => {
  const query = { text: '证', filters: { audience: 'citizen', online: 'yes' }, page: 2 };

  test('asks for its page once, and for the counts of each filter as if it were not set', async () => {
    const { index, asked } = anIndex(() => ({ nbHits: 1 }));
    await searchServices(index, 'en', query);
    expect(asked.map(({ filters, page, hitsPerPage }) => ({ filters, page, hitsPerPage }))).toEqual([
      { filters: { audience: 'citizen', online: 'yes' }, page: 2, hitsPerPage: 12 },
      { filters: { online: 'yes' }, page: 0, hitsPerPage: 0 },
      { filters: { audience: 'citizen' }, page: 0, hitsPerPage: 0 },
    ]);
    expect(new Set(asked.map(({ indexName }) => indexName))).toEqual(new Set(['services_en']));
  });

  test('shows what the other choices of a filter would give', async () => {
    const { index } = anIndex(({ filters }) => ({
      facets: filters['audience']
        ? { audience: { citizen: 3 }, online: { yes: 3 } }
        : { audience: { citizen: 3, business: 9 } },
    }));
    const { counts } = await searchServices(index, 'zh', { ...query, filters: { audience: 'citizen' } });
    expect(counts).toMatchObject({ audience: { citizen: 3, business: 9 }, online: { yes: 3 }, instant: {} });
  });

  test('asks for an id of the search only where clicks are counted', async () => {
    const { index, asked } = anIndex(() => ({ nbHits: 1, queryID: 'q' }));
    await searchServices(index, 'zh', query);
    expect(asked.some(({ clickAnalytics }) => clickAnalytics)).toBe(false);
    await searchServices(index, 'zh', { ...query, counted: true });
    expect(asked.filter(({ clickAnalytics }) => clickAnalytics)).toHaveLength(1);
  });

  test('that fits nothing is asked again in the other language, whose hits stand if they fit', async () => {
    const inEnglish = { hits: [{ objectID: 'permit', highlights: {} }], nbHits: 1, exact: true };
    const { index, asked } = anIndex(({ indexName }) =>
      indexName === 'services_en' ? inEnglish : { nbHits: 1, exact: false },
    );
    const found = await searchServices(index, 'zh', { ...query, filters: {}, counted: true });
    expect(found).toMatchObject({ ids: ['permit'], exact: true });
    expect(asked.map(({ indexName, clickAnalytics = false }) => ({ indexName, clickAnalytics }))).toEqual([
      { indexName: 'services_zh', clickAnalytics: true },
      { indexName: 'services_en', clickAnalytics: false },
    ]);
  });

  test('without an answer is an outage, not “nothing found”', async () => {
    const searchIndex: SearchIndex = { search: async () => ({ results: [] }) };
    await expect(searchServices({ searchIndex }, 'zh', query)).rejects.toThrow('no result');
  });
});

describe('a search that finds nothing', () => {
  test('is told which filter to drop, each alone, and none that would not help', async () => {
    const { index } = anIndex(({ filters }) => ({ nbHits: filters['online'] ? 0 : 4 }));
    const query = { text: '证', filters: { audience: 'citizen', online: 'yes' }, page: 3 };
    expect(await relaxFilters(index, 'zh', query)).toEqual([{ without: 'online', total: 4 }]);
  });

  test('without filters has none to drop, and asks nobody', async () => {
    const { index, asked } = anIndex(() => ({ nbHits: 4 }));
    expect(await relaxFilters(index, 'zh', { text: '证', filters: {}, page: 0 })).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('what is typed into the search', () => {
  test.each([
    ['  居住证  ', '居住证'],
    ['a\u0000b\u0007c', 'a b c'],
    ['a\n\tb', 'a b'],
    ['a\u202Eb', 'a b'],
    ['\uD800', ''],
    ['a\uFFFDb', 'a b'],
  ])('%j is read as %j', (typed, read) => expect(cleanQuery(typed)).toBe(read));

  test('is cut after two hundred characters, never within one', () => {
    expect([...cleanQuery('😀'.repeat(longestQuery + 5))]).toHaveLength(longestQuery);
    expect(cleanQuery('证'.repeat(longestQuery))).toHaveLength(longestQuery);
  });
});
