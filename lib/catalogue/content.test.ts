import icons from 'lucide-react/dynamicIconImports.mjs';
import { expect, test } from 'vitest';
import { loadContent } from './load.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { testContent } from './testing.ts';
import { checkContent } from './check/check-content.ts';

const { catalogue } = testContent();

test('nothing can be said against the city’s content', () => {
  expect(checkContent(loadContent(), new Set(Object.keys(icons)))).toEqual([]);
});

test('no result is promised on this site, which hands none out', () => {
  const promising = /下载|本网站(?:领取|查看)|download|on this site/i;
  const texts = catalogue.listGuides().map((guide) => JSON.stringify([guide, catalogue.formOf(guide)]));
  expect(texts.flatMap((text) => promising.exec(text)?.[0] ?? [])).toEqual([]);
});

test('a wedding is booked at a place that its guide names', () => {
  const guide = catalogue.findGuide('marriage-registration');
  const fields = (guide && catalogue.formOf(guide))?.pages.flatMap((page) => page.fields) ?? [];
  const place = fields.find(({ id }) => id === 'place');
  expect(place?.kind === 'choice' && place.options.map(({ value }) => value)).toEqual(guide?.places);
});

test('two hundred everyday words of Chinese and a hundred of English lead to the services', () => {
  const said = (locale: Locale) => new Set(catalogue.listRewrites(locale).flatMap(({ from }) => from)).size;
  expect(said('zh')).toBeGreaterThanOrEqual(200);
  expect(said('en')).toBeGreaterThanOrEqual(100);
});

test('no service is without a word that people say for it', () => {
  const wordless = catalogue.listGuides().flatMap(({ id, name, aliases }) =>
    locales
      .filter((locale) => {
        const meant = catalogue.listRewrites(locale).flatMap(({ to }) => to);
        return !meant.some((word) =>
          [name[locale], ...aliases[locale]].some((text) => text.toLowerCase().includes(word.toLowerCase())),
        );
      })
      .map((locale) => `${locale} ${id}`),
  );
  expect(wordless).toEqual([]);
});
