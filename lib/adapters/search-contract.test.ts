import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, type SearchIndex, type SearchRequest } from '#lib/kernel/search-index.ts';
import { aRequest, contentOf } from '#tests/support/algolia/records.ts';
import { answerFrom } from '#tests/support/algolia/searches.ts';
import { standInForAlgolia, type StandIn } from '#tests/support/algolia/server.ts';
import { algoliaIndex } from './algolia.ts';
import { embeddedIndex } from './embedded-index.ts';

const embedded = embeddedIndex(contentOf);
const nobody: SearchIndex = { search: () => Promise.reject(new Error('Algolia did not answer')) };
/** Longer than a busy machine needs; `algolia.test.ts` tries how long people wait. */
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
    const { results } = await open().search([aRequest(request)]);
    expect(algolia.complaints).toEqual([]);
    return results[0]!;
  };
  const idsOf = async (request: Partial<SearchRequest>) => (await ask(request)).hits.map(({ objectID }) => objectID);
  const sortedIds = async (request: Partial<SearchRequest>) => (await idsOf(request)).toSorted();
  const titleOf = async (request: Partial<SearchRequest>) => {
    const { highlights } = (await ask(request)).hits[0]!;
    return highlights['title']!.replaceAll(marks.start, '[').replaceAll(marks.end, ']');
  };

  it('several requests have their results in their order', async () => {
    const { results } = await open().search([
      aRequest({ query: '食品' }),
      aRequest({ indexName: 'services_en', query: 'driving' }),
    ]);
    expect(results.map(({ hits }) => hits[0]!.objectID)).toEqual(['food-licence', 'driving-licence']);
  });

  it('pages follow each other', async () => {
    const first = await ask({ hitsPerPage: 3 });
    const second = await ask({ hitsPerPage: 3, page: 1 });
    expect([first.nbHits, first.page, first.nbPages]).toEqual([4, 0, 2]);
    expect(new Set([...first.hits, ...second.hits].map(({ objectID }) => objectID)).size).toBe(4);
    expect(await idsOf({ page: 9 })).toEqual([]);
  });

  it('no hits per page gives the counts alone', async () => {
    const { hits, nbHits, facets } = await ask({ hitsPerPage: 0, facets: ['online'] });
    expect([hits, nbHits, facets]).toEqual([[], 4, { online: { yes: 3, no: 1 } }]);
  });

  it.each<[string, SearchRequest['filters'], string[]]>([
    ['one value', { audience: 'business' }, ['both', 'food-licence']],
    ['all of several', { audience: 'citizen', online: 'no' }, ['stay-proof']],
    ['a value in capitals', { audience: 'Business' }, ['both', 'food-licence']],
    ['a value that begins with a minus', { departmentId: '-archives' }, ['both']],
    ['a minus before a value that others have', { audience: '-citizen' }, []],
    ['what nobody has', { audience: 'nobody' }, []],
    ['what is no facet', { title: '居住证申领' }, []],
  ])('a filter leaves what carries it: %s', async (_, filters, expected) => {
    expect(await sortedIds({ filters })).toEqual(expected);
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

  it('a request without its own filter counts the other choices', async () => {
    const { results } = await open().search([
      aRequest({ filters: { audience: 'business' }, facets: ['online'] }),
      aRequest({ facets: ['audience'], hitsPerPage: 0 }),
    ]);
    expect(results.map(({ nbHits }) => nbHits)).toEqual([2, 4]);
    expect(results[1]!.facets['audience']).toEqual({ citizen: 3, business: 2 });
  });

  it('all values are counted: the most frequent first, then by name', async () => {
    const { facets } = await ask({ indexName: 'many', facets: ['departmentId'] });
    const values = Object.entries(facets['departmentId']!);
    expect(values).toHaveLength(120);
    expect(values.slice(0, 3)).toEqual([
      ['department-077', 3],
      ['department-000', 1],
      ['department-001', 1],
    ]);
  });

  it('of a word only what was typed is marked; of a misspelt one, all', async () => {
    expect(await titleOf({ indexName: 'services_en', query: 'driv' })).toBe('[Driv]ing licence renewal');
    expect(await titleOf({ indexName: 'services_en', query: 'drivong' })).toBe('[Driving] licence renewal');
  });

  it('Chinese is marked as it stands together', async () => {
    const { hits } = await ask({ query: '居住证' });
    const titles = hits.slice(0, 2).map(({ highlights }) => highlights['title']);
    expect(titles).toEqual(['申领', '明开具'].map((rest) => `${marks.start}居住证${marks.end}${rest}`));
    expect(hits[0]!.highlights['summary']).toBe('');
  });

  it('what a synonym matched is marked too', async () => {
    expect(await titleOf({ query: '开饭馆' })).toBe('[食品经营]许可证');
  });

  it('what an editor chose for a query stands on top', async () => {
    expect((await idsOf({ query: '证明' }))[0]).toBe('both');
  });

  it('markup in a title stays text', async () => {
    const title = await titleOf({ indexName: 'services_en', query: 'permit' });
    expect(title).toBe('Residence [permit] <b>&</b> card');
  });

  it('a search has a queryID only if it is asked for', async () => {
    expect(await ask({})).not.toHaveProperty('queryID');
    expect(await ask({ clickAnalytics: true })).toMatchObject({ queryID: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });
});

it('the embedded index says what a misspelt query may have meant', async () => {
  const { results } = await embedded.search(
    ['drivong', 'driving'].map((query) => aRequest({ indexName: 'services_en', query })),
  );
  expect(results.map(({ suggestion }) => suggestion)).toEqual(['driving', undefined]);
});

it('Algolia keeps no statistics of queries and learns nothing of who asks', async () => {
  await algoliaIndex(algolia.account, nobody, patience).search([aRequest({ query: '居住证' })]);
  const { body, headers } = algolia.calls.at(-1)!;
  expect(body).toMatchObject({ requests: [{ analytics: false, attributesToRetrieve: [] }] });
  expect(JSON.stringify({ body, headers })).not.toMatch(/userToken|forwarded|x-real-ip/i);
});
