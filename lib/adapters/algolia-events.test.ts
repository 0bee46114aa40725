import { afterEach, expect, it } from 'vitest';
import { searchServices } from '#lib/search/search.ts';
import { contentOf } from '#tests/support/algolia/records.ts';
import { answerFrom } from '#tests/support/algolia/searches.ts';
import { standInForAlgolia, type StandIn } from '#tests/support/algolia/server.ts';
import { algoliaEvents } from './algolia-events.ts';
import { algoliaIndex } from './algolia.ts';
import { embeddedIndex } from './embedded-index.ts';

const queryID = '7dfe2ada7bca48bdd0629649df0bee07';
const search = { queryID, service: 'residence-permit', locale: 'zh' } as const;

let algolia: StandIn | undefined;
afterEach(() => algolia?.close());

const told = async (...events: Parameters<ReturnType<typeof algoliaEvents>>[0][]) => {
  algolia = await standInForAlgolia(async () => ({ body: { status: 200, message: 'OK' } }));
  const tell = algoliaEvents(algolia.account);
  for (const event of events) await tell(event);
  expect(algolia.complaints).toEqual([]);
  return algolia.calls.flatMap(({ body }) => (body as { events: Record<string, unknown>[] }).events);
};

it('a result that was opened is told with its search and its place, as Algolia’s document has it', async () => {
  expect(await told({ kind: 'click', position: 3, ...search })).toEqual([
    expect.objectContaining({
      ...{ eventType: 'click', index: 'services_zh', queryID },
      ...{ objectIDs: ['residence-permit'], positions: [3] },
    }),
  ]);
});

it('an application is told as a conversion of the search that led to it', async () => {
  expect(await told({ kind: 'conversion', ...search })).toEqual([
    expect.objectContaining({
      eventType: 'conversion',
      index: 'services_zh',
      queryID,
      objectIDs: ['residence-permit'],
    }),
  ]);
});

it('nobody is told apart: whoever acts is everybody, at no time of theirs', async () => {
  const events = await told({ kind: 'click', position: 1, ...search }, { kind: 'conversion', ...search });
  expect(new Set(events.map(({ userToken }) => userToken))).toEqual(new Set(['everybody']));
  const names = events.flatMap((event) => Object.keys(event));
  expect(names).not.toEqual(expect.arrayContaining(['authenticatedUserToken']));
  expect(names).not.toEqual(expect.arrayContaining(['timestamp']));
});

it('an Algolia that refuses, or is not there, is nobody’s concern', async () => {
  algolia = await standInForAlgolia(async () => ({ status: 400, body: { message: 'no', status: 400 } }));
  const tell = algoliaEvents(algolia.account);
  await expect(tell({ kind: 'conversion', ...search })).resolves.toBeUndefined();
  await algolia.close();
  await expect(tell({ kind: 'conversion', ...search })).resolves.toBeUndefined();
});

it('a query is kept for Algolia’s statistics only where what comes of it is counted', async () => {
  algolia = await standInForAlgolia(answerFrom(embeddedIndex(contentOf)));
  const searchIndex = algoliaIndex(algolia.account, embeddedIndex(contentOf), 5000);
  const query = { text: '居住证', filters: { online: 'yes' }, page: 0 };
  const counted = await searchServices({ searchIndex }, 'zh', { ...query, counted: true });
  expect(counted.queryID).toMatch(/^[0-9a-f]{32}$/);
  expect((await searchServices({ searchIndex }, 'zh', query)).queryID).toBeUndefined();
  const kept = algolia.calls.map(({ body }) => (body as { requests: { analytics: boolean }[] }).requests);
  expect(kept.map((requests) => requests.map(({ analytics }) => analytics))).toEqual([
    [true, false],
    [false, false],
  ]);
});

it('what the built-in index answered for Algolia is not counted', async () => {
  algolia = await standInForAlgolia(async () => ({ status: 400, body: { message: 'no', status: 400 } }));
  const searchIndex = algoliaIndex(algolia.account, embeddedIndex(contentOf), 5000);
  const found = await searchServices({ searchIndex }, 'zh', { text: '居住证', filters: {}, page: 0, counted: true });
  expect(found.ids).toContain('residence-permit');
  expect(found.queryID).toBeUndefined();
});
