import { expect, it } from 'vitest';
import { embeddedIndex } from '#lib/adapters/embedded-index.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { contentOf } from './content.ts';
import { searchServices } from './search.ts';

const { catalogue } = testContent();

const indexFor = (popularity?: ReadonlyMap<string, number>) =>
  embeddedIndex((name) => contentOf(catalogue, name === 'services_en' ? 'en' : 'zh', popularity));
const firstThree = async (index: ReturnType<typeof indexFor>, locale: Locale, text: string): Promise<string[]> =>
  (await searchServices({ searchIndex: index }, locale, { text, filters: {}, page: 0 })).ids.slice(0, 3);

/** The editors' list alone, and visits that say something else. */
const indices = [
  indexFor(),
  ...[0, 1].map((turn) => indexFor(new Map(catalogue.listGuides().map(({ id }, place) => [id, (place + turn) % 2])))),
];

const isNamed = (id: string, locale: Locale, word: string): boolean => {
  const guide = catalogue.findGuide(id);
  const names = guide ? [guide.name[locale], ...guide.aliases[locale]] : [];
  return names.some((name) => name.toLowerCase().includes(word.toLowerCase()));
};

it.each(locales)(
  'every word that people say in %s leads to a service it means, among the first three',
  async (locale) => {
    const lost: string[] = [];
    for (const index of indices)
      for (const { from, to } of catalogue.listRewrites(locale))
        for (const said of from) {
          const ids = await firstThree(index, locale, said);
          if (!ids.some((id) => to.some((word) => isNamed(id, locale, word)))) lost.push(`${said}: ${ids.join(' ')}`);
        }
    expect(lost).toEqual([]);
  },
);

it.each(locales)('what an editor set on top in %s stands on top', async (locale) => {
  for (const index of indices)
    for (const { query, ids } of catalogue.listBestBets(locale))
      expect((await firstThree(index, locale, query)).slice(0, ids.length), query).toEqual(ids);
});
