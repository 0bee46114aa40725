import { afterEach, expect, it } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { contentOf } from '#lib/search/content.ts';
import { Indices } from '#tests/support/algolia/indices.ts';
import { standInForAlgolia, type StandIn } from '#tests/support/algolia/server.ts';
import { publicationOf } from './algolia-publication.ts';
import { publish } from './algolia-publish.ts';

const { catalogue } = testContent();

let algolia: StandIn | undefined;
afterEach(() => algolia?.close());

it('a published index holds the services, and nothing that was there before', async () => {
  const indices = new Indices();
  const old = { settings: {}, synonyms: [{}], rules: [{}], records: [{ objectID: 'closed-service' }] };
  indices.held.set('services_zh', old);
  algolia = await standInForAlgolia(indices.reply);
  const content = contentOf(catalogue, 'zh');
  await publish(algolia.account, publicationOf('zh', content));
  expect(algolia.complaints).toEqual([]);
  expect([...indices.held.keys()]).toEqual(['services_zh']);
  const { settings, synonyms, rules, records } = indices.held.get('services_zh')!;
  expect(records.map(({ objectID }) => objectID)).toEqual(content.records.map(({ objectID }) => objectID));
  expect(synonyms).toHaveLength(content.words.rewrites.flatMap(({ from }) => from).length);
  expect(rules).toHaveLength(content.words.bestBets.length);
  expect(settings).toMatchObject({ customRanking: ['desc(popularity)'], indexLanguages: ['zh', 'en'] });
});

it('readers find the old services until the new ones stand complete', async () => {
  const indices = new Indices();
  const seen: number[] = [];
  algolia = await standInForAlgolia((call) => {
    seen.push(indices.held.get('services_en')?.records.length ?? 0);
    return indices.reply(call);
  });
  indices.held.set('services_en', { settings: {}, synonyms: [], rules: [], records: [{ objectID: 'old' }] });
  await publish(algolia.account, publicationOf('en', contentOf(catalogue, 'en')));
  const { length } = contentOf(catalogue, 'en').records;
  expect([...new Set(seen)].filter((count) => count !== 1 && count !== length)).toEqual([]);
});

it('a service can be found by how its name is typed in pinyin, from any word on', () => {
  const [record] = publicationOf('zh', {
    records: [{ ...contentOf(catalogue, 'zh').records[0]!, title: '居民身份证换领', alias: [] }],
    words: { rewrites: [], bestBets: [] },
  }).records;
  expect(record!.pinyin).toEqual(expect.arrayContaining(['juminshenfen', 'shenfenzheng', 'sfzhl']));
});

it.each([
  [403, 'Algolia refuses this key or application: ALGOLIA_WRITE_KEY needs the rights addObject'],
  [400, 'Algolia refuses with 400: '],
])('a refusal with %s is one line that says what to do', async (status, line) => {
  algolia = await standInForAlgolia(async () => ({ status, body: { message: 'Not this\nway', status } }));
  const failed = await publish(algolia.account, publicationOf('en', contentOf(catalogue, 'en'))).catch(
    (error: Error) => error,
  );
  expect(failed).toMatchObject({ message: expect.stringContaining(line) });
  expect(String(failed)).not.toContain('\n');
});

it('without a network it says so', async () => {
  algolia = await standInForAlgolia(async () => ({ body: {} }));
  await algolia.close();
  await expect(publish(algolia.account, publicationOf('en', contentOf(catalogue, 'en')))).rejects.toThrow(
    'cannot be reached',
  );
  algolia = undefined;
});
