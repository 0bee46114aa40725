import { expect, it } from 'vitest';
import { embeddedIndex } from '#lib/adapters/embedded-index.ts';
import { aCatalogue, testContent } from '#lib/catalogue/testing.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { contentOf } from './content.ts';
import { suggest } from './suggest.ts';

const { catalogue } = testContent();
const searchIndex = embeddedIndex((name) => contentOf(catalogue, name === 'services_en' ? 'en' : 'zh'));
const offered = (locale: Locale, typed: string) => suggest({ searchIndex, catalogue }, locale, typed);

it.each([
  ['zh', '居住', 'service', ['', '居住', '证申领']],
  ['zh', 'jzz', 'service', ['居住证申领']],
  ['en', 'resid', 'service', ['', 'Resid', 'ence permit']],
  ['en', 'residense permit', 'service', ['', 'Residence', ' ', 'permit', '']],
  ['zh', '就业创业', 'life-event', ['', '就业创业', '']],
  ['zh', '市场监管', 'department', ['市', '市场监', '督管理局']],
] as const)('in %s “%s” offers a %s with what was found in it marked', async (locale, typed, kind, parts) => {
  expect(await offered(locale, typed)).toContainEqual({ kind, id: expect.any(String), parts });
});

it('a second word that has only begun hides nothing; what the catalogue lacks is offered no service', async () => {
  expect((await offered('en', 'residence p')).map(({ id }) => id)).toContain('residence-permit');
  expect((await offered('zh', '打疫苗预约')).filter(({ kind }) => kind === 'service')).toEqual([]);
});

it('who has typed nothing is offered nothing', async () => {
  expect(await offered('zh', '')).toEqual([]);
});

it('another city offers its own services and departments', async () => {
  const elsewhere = aCatalogue();
  const ctx = { catalogue: elsewhere, searchIndex: embeddedIndex(() => contentOf(elsewhere, 'zh')) };
  expect(await suggest(ctx, 'zh', '许可')).toEqual([{ kind: 'service', id: 'food', parts: ['', '许可', ''] }]);
  expect(await suggest(ctx, 'zh', '局')).toContainEqual({ kind: 'department', id: 'market', parts: ['', '局', ''] });
  expect(await suggest(ctx, 'zh', '居住证')).toEqual([]);
});
