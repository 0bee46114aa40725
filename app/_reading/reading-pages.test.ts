import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { call, origin } from '#tests/support/in-request.ts';
import { elementsIn, elementWith, linksIn, textOf } from '#tests/support/markup.ts';
import { GET as getHome } from '#app/[locale]/route.tsx';
import { GET as getServices } from '#app/[locale]/services/route.tsx';
import { GET as getMissing } from '#app/missing/[locale]/route.ts';
import robots from '#app/robots.ts';
import sitemap from '#app/sitemap.ts';
import type { Database } from '#db/client.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { locales } from '#lib/kernel/locale.ts';
import { isReadingPath } from './reading-routes.mjs';

const { listServices } = testContent().catalogue;

// The database is away: what is read needs none, and shows the editors’ choice meanwhile.
const away = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error('away');
    },
  },
) as Database;

beforeAll(() => void vi.stubEnv('ALGOLIA_APP_ID', ''));
// The stylesheets of a page that the framework renders.
beforeEach(() => void vi.stubGlobal('fetch', async () => new Response('<link rel="stylesheet" href="/_next/a.css">')));

type Get = (request: Request, props: { params: Promise<{ locale: string }> }) => Promise<Response>;

async function read(get: Get, path: string, locale: string, headers: Record<string, string> = {}) {
  const request = new Request(`${origin}${path}`, { headers });
  const { response, after } = await call({ db: away, headers }, () =>
    get(request, { params: Promise.resolve({ locale }) }),
  );
  return { status: response.status, headers: response.headers, after, html: await response.text() };
}

const pages: [string, Get, (locale: string) => string][] = [
  ['the home page', getHome, (locale) => `/${locale}`],
  ['the list of services', getServices, (locale) => `/${locale}/services`],
  ['a search', getServices, (locale) => `/${locale}/services?q=permit&audience=citizen`],
];

describe.each(pages)('%s', (_, get, pathOf) => {
  test.each(locales)('is a whole document in %s', async (locale) => {
    const { status, headers, html } = await read(get, pathOf(locale), locale);
    expect(status).toBe(200);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="(?:zh-CN|en)">[\s\S]*<\/html>$/);
    expect(elementsIn(html, 'html')[0]?.['lang']).toBe(locale === 'zh' ? 'zh-CN' : 'en');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(elementsIn(html, 'h1')).toHaveLength(1);
  });

  test('runs our own modules and nothing that stands in the page', async () => {
    const { html } = await read(get, pathOf('zh'), 'zh');
    const scripts = elementsIn(html, 'script').filter(({ type }) => type !== 'application/ld+json');
    expect(scripts.filter(({ src = '' }) => !/^\/modules\/[a-z-]+\.js$/.test(src))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
    expect(html).not.toMatch(/ on[a-z]+="/);
    expect(html).not.toContain(' style="');
  });

  test('leads to the same page in the other language', async () => {
    const { html } = await read(get, pathOf('zh'), 'zh');
    const other = elementsIn(html, 'a').find((link) => 'data-other-language' in link);
    expect(other?.['href']).toBe(pathOf('en'));
  });

  test('is not there in a third language, and says so in the browser’s', async () => {
    const { status, html } = await read(get, pathOf('de'), 'de', { 'accept-language': 'en-GB' });
    expect(status).toBe(404);
    expect(textOf(html)).toContain('Page not found');
  });

  test('has no id twice', async () => {
    const { html } = await read(get, pathOf('en'), 'en');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('what search engines are told', () => {
  test('of the list of services: to show it, under one address, in both languages', async () => {
    const { html } = await read(getServices, '/en/services', 'en');
    expect(elementWith(html, 'link', { rel: 'canonical' })['href']).toBe(`${origin}/en/services`);
    expect(elementsIn(html, 'meta').some(({ name }) => name === 'robots')).toBe(false);
  });

  test.each(['?q=permit', '?audience=citizen', '?page=2'])(
    'of a search or a later page: not to (%s)',
    async (search) => {
      const { html } = await read(getServices, `/en/services${search}`, 'en');
      expect(elementWith(html, 'meta', { name: 'robots' })['content']).toBe('noindex');
      expect(elementsIn(html, 'link').some(({ rel }) => rel === 'canonical')).toBe(false);
    },
  );

  test('of the home page: what it is, with a picture, absolute addresses and its other language', async () => {
    const { html } = await read(getHome, '/zh', 'zh');
    const property = (name: string) => elementWith(html, 'meta', { property: name })['content'];
    expect(property('og:url')).toBe(`${origin}/zh`);
    expect(property('og:image')).toBe(`${origin}/share/zh.png`);
    expect(property('og:locale')).toBe('zh_CN');
    const alternates = elementsIn(html, 'link').filter(({ rel }) => rel === 'alternate');
    expect(alternates.map((link) => [link['hrefLang'], link['href']])).toEqual([
      ['zh-CN', `${origin}/zh`],
      ['en', `${origin}/en`],
      ['x-default', `${origin}/zh`],
    ]);
  });

  test('of the site: each page of each language once, none about a person', () => {
    const urls = sitemap().map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toHaveLength(urls.filter((url) => url.includes('/zh')).length * 2);
    for (const { id } of listServices().slice(0, 20)) expect(urls).toContain(`${origin}/en/services/${id}`);
    const paths = urls.map((url) => new URL(url).pathname);
    expect(
      paths.filter(
        (path) => !isReadingPath(path) && !/^\/(?:zh|en)\/(?:services|recommendations|verification)$/.test(path),
      ),
    ).toEqual([]);
  });

  test('of robots: to leave alone what is about a person, and to read the open data', () => {
    const { rules, sitemap: at } = robots();
    expect(at).toBe(`${origin}/sitemap.xml`);
    expect(rules).toMatchObject({
      disallow: expect.arrayContaining(['/api/', '/*/staff', '/*/applications', '/*/account']),
    });
    expect(rules).toMatchObject({ allow: expect.arrayContaining(['/api/catalogue/', '/api/openapi.json']) });
  });
});

describe('a search', () => {
  test('with hostile words shows them as words, in its title too', async () => {
    const typed = '</title><script>alert(1)</script>';
    const { html } = await read(getServices, `/en/services?q=${encodeURIComponent(typed)}`, 'en');
    expect(html).not.toContain('<script>alert');
    expect(textOf(/<title>.*?<\/title>/.exec(html)?.[0] ?? '')).toContain(`Search for “${typed}”`);
  });

  test.each([
    ['?q=qqzzxx', 1],
    ['?q=qqzzxx&audience=citizen', 0],
    ['?q=permit', 0],
    ['', 0],
  ])('without a hit in the whole catalogue is counted, after the answer: %s', async (search, counted) => {
    expect((await read(getServices, `/en/services${search}`, 'en')).after).toHaveLength(counted);
  });

  test('that cannot be counted is answered all the same', async () => {
    const { after, status } = await read(getServices, '/en/services?q=qqzzxx', 'en');
    expect(status).toBe(200);
    await expect((after[0] as () => Promise<void>)()).resolves.toBeUndefined();
  });
});

describe('a page that is not there', () => {
  test.each([
    ['zh', {}, '没有找到这个页面'],
    ['en', {}, 'Page not found'],
    ['elsewhere', { 'accept-language': 'en-US,en' }, 'Page not found'],
    ['elsewhere', { 'accept-language': 'de' }, '没有找到这个页面'],
    ['elsewhere', {}, '没有找到这个页面'],
  ])('says so under %s to a browser that asks %j', async (locale, headers, said) => {
    const {
      status,
      html,
      headers: got,
    } = await read(getMissing, '/missing', locale, headers as Record<string, string>);
    expect({ status, kept: got.get('cache-control') }).toEqual({ status: 404, kept: 'no-store' });
    expect(textOf(html)).toContain(said);
    expect(elementWith(html, 'meta', { name: 'robots' })['content']).toBe('noindex');
  });

  test('leads home and to a search, and has words for a form that was sent here', async () => {
    const { html } = await read(getMissing, '/missing', 'en');
    expect(linksIn(html)['go to the home page']).toBe('/en');
    expect(elementsIn(html, 'form').map(({ action }) => action)).toEqual(['/en/services']);
    expect(html).toMatch(/<template data-not-sent="">[\s\S]*nothing was saved[\s\S]*<\/template>/);
  });
});
