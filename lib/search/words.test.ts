import { expect, it } from 'vitest';
import { embeddedIndex } from '#lib/adapters/embedded-index.ts';
import {
  findDepartment,
  findGuide,
  listBestBets,
  listFeatured,
  listGuides,
  listRewrites,
} from '#lib/catalogue/read.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { recordOf } from './records.ts';
import { searchServices } from './search.ts';

const index = embeddedIndex((name) => {
  const locale = name === 'services_en' ? 'en' : 'zh';
  const nameDepartment = (id: string) => findDepartment(id)?.name[locale] ?? '';
  return {
    records: listGuides().map((guide) => recordOf(guide, locale, { nameDepartment, featured: listFeatured() })),
    words: { rewrites: listRewrites(locale), bestBets: listBestBets(locale) },
  };
});
const firstThree = async (locale: Locale, text: string): Promise<string[]> =>
  (await searchServices(index, locale, { text, filters: {}, page: 0 })).ids.slice(0, 3);

const isNamed = (id: string, locale: Locale, word: string): boolean => {
  const guide = findGuide(id);
  const names = guide ? [guide.name[locale], ...guide.aliases[locale]] : [];
  return names.some((name) => name.toLowerCase().includes(word.toLowerCase()));
};

it.each(locales)(
  'every word that people say in %s leads to a service it means, among the first three',
  async (locale) => {
    const lost: string[] = [];
    for (const { from, to } of listRewrites(locale))
      for (const said of from) {
        const ids = await firstThree(locale, said);
        if (!ids.some((id) => to.some((word) => isNamed(id, locale, word)))) lost.push(`${said}: ${ids.join(' ')}`);
      }
    expect(lost).toEqual([]);
  },
);

it.each(locales)('what an editor set on top in %s stands on top', async (locale) => {
  for (const { query, ids } of listBestBets(locale))
    expect((await firstThree(locale, query)).slice(0, ids.length), query).toEqual(ids);
});
