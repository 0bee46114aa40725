import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, SearchError, type SearchIndex, type SearchRequest } from '#lib/kernel/search-index.ts';
import { contentOf } from '#tests/support/algolia/records.ts';
import { answerFrom } from '#tests/support/algolia/searches.ts';
import { standInForAlgolia, type StandIn } from '#tests/support/algolia/server.ts';
import { algoliaIndex } from './algolia.ts';
import { embeddedIndex } from './embedded-index.ts';

const embedded = embeddedIndex(contentOf);
const nobody: SearchIndex = {
  search: () => Promise.reject(new Error('Algolia did not answer')),
  searchForFacetValues: () => Promise.reject(new Error('Algolia did not answer')),
};
/** Generous for a busy machine; another test covers the timeout itself. */
const patience = 30_000;
let algolia: StandIn;
beforeAll(async () => {
  algolia = await standInForAlgolia(answerFrom(embedded));
});
afterAll(() => algolia.close());

const engines: Record<string, () => SearchIndex> = {
  'the embedded index': () => embedded,
  Algolia: () => algoliaIndex(algolia.account, nobody, patience),
};

describe.each(Object.entries(engines))('Searching with %s', (_name, open) => {
  const ask = async (request: Partial<SearchRequest>) => {
    const { results } = await open().search([{ indexName: 'services_zh', query: '', ...request }]);
    expect(algolia.complaints).toEqual([]);
    return results[0]!;
  };
  const idsOf = async (request: Partial<SearchRequest>) => (await ask(request)).hits.map(({ objectID }) => objectID);
  const sortedIds = async (request: Partial<SearchRequest>) => (await idsOf(request)).toSorted();
  const titleOf = async (request: Partial<SearchRequest>) => (await ask(request)).hits[0]!._highlightResult['title'];

  it('several questions have their answers in their order', async () => {
    const { results } = await open().search([
      { indexName: 'services_zh', query: '食品' },
      { indexName: 'services_en', query: 'driving' },
    ]);
    expect(results.map(({ query, hits }) => [query, hits[0]!.objectID])).toEqual([
      ['食品', 'food-licence'],
      ['driving', 'driving-licence'],
    ]);
  });

  it('pages follow each other', async () => {
    const first = await ask({ hitsPerPage: 3 });
    const second = await ask({ hitsPerPage: 3, page: 1 });
    expect([first.nbHits, first.page, first.nbPages, first.hitsPerPage]).toEqual([4, 0, 2, 3]);
    expect(new Set([...first.hits, ...second.hits].map(({ objectID }) => objectID)).size).toBe(4);
    expect(await idsOf({ page: 9 })).toEqual([]);
  });

  it('no hits per page gives the counts alone', async () => {
    const { hits, nbHits, facets } = await ask({ hitsPerPage: 0, facets: ['online'] });
    expect([hits, nbHits, facets]).toEqual([[], 4, { online: { yes: 3, no: 1 } }]);
  });

  it('facets may be named in one string', async () => {
    expect(Object.keys((await ask({ facets: 'online,audience' })).facets)).toEqual(['online', 'audience']);
    expect((await ask({ facets: '*' })).facets['audience']).toEqual({ citizen: 3, business: 2 });
    expect((await ask({ facets: ['title'] })).facets).toEqual({});
  });

  it.each<[string, NonNullable<SearchRequest['facetFilters']>, string[]]>([
    ['all must hold', ['audience:citizen', 'online:no'], ['stay-proof']],
    ['any in a list', [['departmentId:market-supervision', 'online:no']], ['food-licence', 'stay-proof']],
    ['a minus is not', ['audience:-citizen'], ['food-licence']],
    ['an escaped minus is a minus', [String.raw`departmentId:\-archives`], ['both']],
    ['what nobody has', ['audience:nobody'], []],
    ['what is no facet', ['title:居住证申领'], []],
  ])('facetFilters: %s', async (_, facetFilters, expected) => {
    expect(await sortedIds({ facetFilters })).toEqual(expected);
  });

  it.each([
    ['audience:business', ['both', 'food-licence']],
    ['audience:Business AND online:yes', ['both', 'food-licence']],
    ['NOT audience:citizen', ['food-licence']],
    ['online:no OR audience:business', ['both', 'food-licence', 'stay-proof']],
    ['online:yes AND (instant:yes OR departmentId:"market-supervision")', ['both', 'food-licence']],
    ['popularity > 0.5', ['residence-permit']],
    ['popularity:0.2 TO 0.5', ['food-licence', 'stay-proof']],
    ['popularity>=0.5 AND NOT audience:business', ['residence-permit']],
    ["departmentId:'-archives'", ['both']],
    ['  ', ['both', 'food-licence', 'residence-permit', 'stay-proof']],
  ])('filters: %s', async (filters, expected) => {
    expect(await sortedIds({ filters })).toEqual(expected);
  });

  it.each([
    ['a condition without a value', { filters: 'audience:' }],
    ['an open parenthesis', { filters: '(online:yes' }],
    ['an open quote', { filters: 'online:"yes' }],
    ['an AND inside an OR', { filters: 'online:yes OR (online:no AND audience:citizen)' }],
    ['an AND beside an OR', { filters: 'online:yes AND online:no OR audience:citizen' }],
    ['NOT before parentheses', { filters: 'NOT (online:yes OR online:no)' }],
    ['an OR of values and numbers', { filters: 'online:yes OR popularity > 1' }],
    ['a comparison with a word', { filters: 'popularity > much' }],
    ['a word of the language itself', { filters: 'online constructor 3' }],
    ['ten kilobytes of parentheses', { filters: '('.repeat(10_000) }],
    ['a facet filter without a colon', { facetFilters: ['online'] }],
    ['a page before the first', { page: -1 }],
    ['more at a time than anybody reads', { hitsPerPage: 1001 }],
    ['more values than are counted', { maxValuesPerFacet: 1001 }],
  ])('%s is refused with what is wrong, and without the query', async (_, request) => {
    const refusal = await ask({ query: '我的名字', ...request }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SearchError);
    expect(refusal).toMatchObject({
      status: 400,
      message: expect.stringMatching(/^(filters|facetFilters|page|hits|max)/),
    });
    expect(String(refusal)).not.toContain('我的名字');
  });

  it.each([
    ['nothing', ''],
    ['ten kilobytes', '证'.repeat(10_000)],
    ['control characters', '\u0000\u0007\u001B'],
    ['half a character', '居住\uD800'],
    ['markup', '<script>alert(1)</script>'],
  ])('%s as a query has an answer', async (_, query) => {
    await expect(ask({ query })).resolves.toHaveProperty('nbHits');
  });

  it('a filter of its own leaves the counts of the other choices', async () => {
    const facetFilters = ['audience:business'];
    const { results } = await open().search([
      { indexName: 'services_zh', query: '', facetFilters, facets: ['online'] },
      { indexName: 'services_zh', query: '', facets: ['audience'], hitsPerPage: 0 },
    ]);
    expect(results.map(({ nbHits }) => nbHits)).toEqual([2, 4]);
    expect(results[1]!.facets['audience']).toEqual({ citizen: 3, business: 2 });
  });

  it('a hundred values are counted unless more are asked for: the most frequent first, then by name', async () => {
    const { facets } = await ask({ indexName: 'many', facets: ['departmentId'] });
    const values = Object.entries(facets['departmentId']!);
    expect(values).toHaveLength(100);
    expect(values.slice(0, 3)).toEqual([
      ['department-077', 3],
      ['department-000', 1],
      ['department-001', 1],
    ]);
    const all = await ask({ indexName: 'many', facets: ['departmentId'], maxValuesPerFacet: 1000 });
    expect(Object.keys(all.facets['departmentId']!).length).toBeGreaterThan(100);
    const few = await ask({ indexName: 'many', facets: ['departmentId'], maxValuesPerFacet: 2 });
    expect(Object.keys(few.facets['departmentId']!)).toEqual(['department-077', 'department-000']);
  });

  it('values are found by the beginning of a word, within what the filters leave', async () => {
    const find = open().searchForFacetValues;
    const { facetHits } = await find({ indexName: 'services_zh', facetName: 'departmentId', facetQuery: 'SUPER' });
    expect(facetHits).toEqual([
      { value: 'market-supervision', highlighted: `market-${marks.start}super${marks.end}vision`, count: 1 },
    ]);
    const one = { indexName: 'services_zh', facetName: 'departmentId', facetQuery: '' };
    const left = await find({ ...one, filters: 'online:no', facetFilters: ['audience:citizen'], query: '居住' });
    expect(left.facetHits.map(({ value, count }) => [value, count])).toEqual([['public-security', 1]]);
    expect((await find({ ...one, indexName: 'many', maxFacetHits: 100 })).facetHits).toHaveLength(100);
    await expect(find({ ...one, filters: '(' })).rejects.toBeInstanceOf(SearchError);
  });

  it('of a word only what was typed is marked; of a misspelt one, all', async () => {
    const tags = { indexName: 'services_en', highlightPreTag: '<em>', highlightPostTag: '</em>' };
    expect(await titleOf({ ...tags, query: 'driv' })).toEqual({
      value: '<em>Driv</em>ing licence renewal',
      matchLevel: 'full',
      matchedWords: ['driv'],
      fullyHighlighted: false,
    });
    expect(await titleOf({ ...tags, query: 'drivong' })).toMatchObject({ value: '<em>Driving</em> licence renewal' });
    expect(await titleOf({ ...tags, query: 'driving abroad licence' })).toMatchObject({ matchLevel: 'partial' });
  });

  it('Chinese is marked as it stands together', async () => {
    const found = await ask({ query: '居住证', highlightPreTag: '[', highlightPostTag: ']' });
    const titles = found.hits.slice(0, 2).map(({ _highlightResult }) => _highlightResult['title']);
    expect(titles).toEqual([
      { value: '[居住证]申领', matchLevel: 'full', matchedWords: ['居住证'], fullyHighlighted: false },
      { value: '[居住证]明开具', matchLevel: 'full', matchedWords: ['居住证'], fullyHighlighted: false },
    ]);
    const [first] = found.hits;
    expect(first!._highlightResult['alias']).toMatchObject([{ matchLevel: 'partial' }]);
    expect(first!._highlightResult['summary']).toEqual({ value: '', matchLevel: 'none', matchedWords: [] });
  });

  it('what a synonym found is marked too', async () => {
    expect(await titleOf({ query: '开饭馆', highlightPreTag: '[', highlightPostTag: ']' })).toEqual({
      value: '[食品经营]许可证',
      matchLevel: 'partial',
      matchedWords: [],
      fullyHighlighted: false,
    });
  });

  it('what an editor chose for a query stands on top', async () => {
    expect((await idsOf({ query: '证明' }))[0]).toBe('both');
  });

  it('only the attributes asked for are marked', async () => {
    const namesFor = async (attributesToHighlight: string[]) =>
      Object.keys((await ask({ query: '居住证', attributesToHighlight })).hits[0]!._highlightResult);
    expect(await namesFor(['title', 'alias'])).toEqual(['title', 'alias']);
    expect(await namesFor([])).toEqual([]);
  });

  it('a title cannot bring markup of its own', async () => {
    const query = { indexName: 'services_en', query: 'permit' };
    expect(await titleOf({ ...query, highlightPreTag: '<em>', highlightPostTag: '</em>' })).toMatchObject({
      value: 'Residence <em>permit</em> &lt;b&gt;&amp;&lt;/b&gt; card',
    });
    expect(await titleOf(query)).toMatchObject({
      value: `Residence ${marks.start}permit${marks.end} <b>&</b> card`,
    });
  });

  it('a search has a number of its own only where it is asked for', async () => {
    expect(await ask({})).not.toHaveProperty('queryID');
    expect(await ask({ clickAnalytics: true })).toMatchObject({ queryID: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect((await ask({})).processingTimeMS).toBeGreaterThanOrEqual(0);
  });
});

it('the embedded index says what a misspelt query may have meant', async () => {
  const { results } = await embedded.search([
    { indexName: 'services_en', query: 'drivong' },
    { indexName: 'services_en', query: 'driving' },
  ]);
  expect(results.map(({ suggestion }) => suggestion)).toEqual(['driving', undefined]);
});

it('Algolia keeps no statistics of queries and learns nothing of who asks', async () => {
  await algoliaIndex(algolia.account, nobody, patience).search([{ indexName: 'services_zh', query: '居住证' }]);
  const { body, headers } = algolia.calls.at(-1)!;
  expect(body).toMatchObject({ requests: [{ analytics: false, attributesToRetrieve: [] }] });
  expect(JSON.stringify({ body, headers })).not.toMatch(/userToken|forwarded|x-real-ip/i);
});
