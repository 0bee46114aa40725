import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { citySchema } from '#lib/catalogue/lists.ts';
import { paths } from '#app/_request/paths.ts';
import { locales } from '#lib/kernel/locale.ts';

const written = citySchema.parse(parse(readFileSync('content/city.yaml', 'utf8')));

test('no code names the city, its districts, its portal, its office or its hotline', () => {
  const { name, portal, office, hotline, districts } = written;
  const texts = [name, portal, office, ...Object.values(districts)].flatMap(({ zh, en }) => [zh, en]);
  // 云川 is named by who says 云川话, too; a number within a longer one is another number.
  const named = [...texts, name.zh.slice(0, -1), `\\b${hotline.number}\\b`];
  const names = new RegExp(named.join('|'), 'i');
  const naming = ['app', 'lib'].flatMap(filesIn).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (names.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(naming).toEqual([]);
});

/** Code that is served: tests and what they are made of may tell of the demonstration’s city. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/(?:^|[/.])(?:test|testing)\.tsx?$/.test(file))
    .map((file) => join(folder, file));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'city-'));
  cpSync('content', folder, { recursive: true });
  vi.stubEnv('TONGBAN_CONTENT', folder);
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const write = (change: Partial<typeof written>) =>
  writeFileSync(join(folder, 'city.yaml'), stringify({ ...written, ...change }));
const footer = async () => {
  const { Footer } = await import('#app/_frame/footer.tsx');
  return locales.map((locale) => renderToStaticMarkup(createElement(Footer, { locale, here: paths.home }))).join('\n');
};

test('another city’s file names it on pages, to search engines, in letters, in open data and in addresses', async () => {
  write({
    name: { zh: '望海市', en: 'Seaford' },
    portal: { zh: '海通办', en: 'Seaford Direct' },
    office: { zh: '望海市数据局', en: 'Seaford Data Office' },
    hotline: { number: '0899-1234567', open: { zh: '工作日接听', en: 'answered on working days' } },
    districts: { harbour: { zh: '港区', en: 'Harbour' } },
  });
  const { pageMetadata } = await import('./_reading/page-metadata.ts');
  const { letterFor } = await import('#lib/notifications/letter.ts');
  const { letters } = await import('#lib/applications/life/letters.ts');
  const { codeLetter } = await import('#lib/identity/code-letter.ts');
  const { site } = await import('#app/_reading/open-data.ts');
  const { theContent } = await import('./_server/content.ts');
  const content = theContent();

  expect(await footer()).toMatch(/0899-1234567[\s\S]*工作日接听[\s\S]*望海市是虚构的城市[\s\S]*Seaford is a fictional/);
  const described = pageMetadata({ locale: 'zh', here: (locale) => `/${locale}`, title: '', summary: '' });
  expect(described.twitter).toMatchObject({ card: 'summary_large_image' });
  expect(described.openGraph).toMatchObject({
    siteName: '海通办',
    images: { url: '/share/zh.png', width: 1200, height: 630, alt: expect.stringContaining('海通办') },
  });
  expect(letterFor(content, { occasion: letters.received, facts: {} }, 'en').body).toMatch(
    /Sign in to Seaford Direct[\s\S]*\n\nSeaford Data Office$/,
  );
  expect(codeLetter(content, '12345678', 'zh').body).toMatch(/登录“海通办”[\s\S]*\n\n望海市数据局$/);
  expect(site).toMatchObject({ name: { zh: '海通办' }, city: { en: 'Seaford' } });
  const label = { zh: '住', en: 'home' };
  const asking = {
    id: 'only',
    title: label,
    fields: [{ kind: 'address', id: 'home', optional: false, label } as const],
  };
  expect(content.catalogue.withLists({ version: 1, pages: [asking] }).pages[0]?.fields).toMatchObject([
    { districts: [{ value: 'harbour', label: { zh: '港区' } }] },
  ]);
});

test('a portal says that it is a demonstration because its city is fictional, and not otherwise', async () => {
  expect(await footer()).toContain('handles no real applications');
  write({ fictional: false });
  vi.resetModules();
  const real = await footer();
  expect(real).not.toMatch(/虚构|演示|fictional|demonstration/);
  expect(real).toContain(written.hotline.number);
});
