import { expect, it } from 'vitest';
import { embeddedIndex } from '#lib/adapters/embedded-index.ts';
import { aCatalogue, testContent } from '#lib/catalogue/testing.ts';
import { adviseAlias } from './advise-alias.ts';
import { recordOf } from '#lib/search/request/records.ts';

const { catalogue } = testContent();

/** The context of a portal whose index knows the services of these ids alone. */
const searching = (...ids: string[]) => ({
  catalogue,
  searchIndex: embeddedIndex(() => ({
    records: ids.flatMap((id) => {
      const guide = catalogue.findGuide(id);
      return guide ? [recordOf(guide, 'zh', { nameDepartment: () => '', featured: [], popularity: new Map() })] : [];
    }),
    words: { rewrites: [], bestBets: [] },
  })),
});

it('a search that shares characters with a service may lack its alias', async () => {
  const { kind, services } = await adviseAlias(searching(), { words: '新能源充电报装', locale: 'zh' });
  expect(kind).toBe('near');
  expect(services[0]).toBe('utilities-connection');
});

it('what is found by now needs no alias', async () => {
  const advice = await adviseAlias(searching('ordinary-passport'), { words: '护照', locale: 'zh' });
  expect(advice).toEqual({ kind: 'found', services: ['ordinary-passport'] });
});

it('what shares nothing with any service may be missing from the catalogue', async () => {
  expect(await adviseAlias(searching(), { words: 'qqzz', locale: 'en' })).toEqual({ kind: 'none', services: [] });
});

it('in another city it may lack the alias of that city’s service', async () => {
  const elsewhere = { ...searching(), catalogue: aCatalogue() };
  expect(await adviseAlias(elsewhere, { words: '许可证', locale: 'zh' })).toEqual({ kind: 'near', services: ['food'] });
});
