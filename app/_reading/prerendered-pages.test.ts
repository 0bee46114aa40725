import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { readDocument } from '#tests/support/in-request.ts';
import BundlePage from '#app/[locale]/bundles/[bundle]/page.tsx';
import BundlesPage from '#app/[locale]/bundles/page.tsx';
import BusinessPage from '#app/[locale]/business/page.tsx';
import DepartmentPage from '#app/[locale]/departments/[department]/page.tsx';
import DepartmentsPage from '#app/[locale]/departments/page.tsx';
import EventPage from '#app/[locale]/life-events/[event]/page.tsx';
import EventsPage from '#app/[locale]/life-events/page.tsx';
import OpenDataPage from '#app/[locale]/open-data/page.tsx';
import BlankFormPage from '#app/[locale]/services/[service]/form/page.tsx';
import ServicePage from '#app/[locale]/services/[service]/page.tsx';
import SitePage from '#app/[locale]/[page]/page.tsx';
import { isOnline } from '#lib/catalogue/guide.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { isReadingPath } from './reading-routes.mjs';

const { listBundles, listDepartments, listGuides, listLifeEvents } = testContent().catalogue;

type Page = { path: string; render: (locale: Locale) => Promise<ReactNode> };

const under = (locale: Locale) => ({ params: Promise.resolve({ locale }) });
const pages: Record<string, Page[]> = {
  guides: listGuides().map(({ id: service }) => ({
    path: `/services/${service}`,
    render: (locale) => ServicePage({ params: Promise.resolve({ locale, service }) }),
  })),
  'blank forms': listGuides()
    .filter(isOnline)
    .map(({ id: service }) => ({
      path: `/services/${service}/form`,
      render: (locale) => BlankFormPage({ params: Promise.resolve({ locale, service }) }),
    })),
  departments: listDepartments().map(({ id: department }) => ({
    path: `/departments/${department}`,
    render: (locale) => DepartmentPage({ params: Promise.resolve({ locale, department }) }),
  })),
  'life events': listLifeEvents().map(({ id: event }) => ({
    path: `/life-events/${event}`,
    render: (locale) => EventPage({ params: Promise.resolve({ locale, event }) }),
  })),
  bundles: listBundles().map(({ id: bundle }) => ({
    path: `/bundles/${bundle}`,
    render: (locale) => BundlePage({ params: Promise.resolve({ locale, bundle }) }),
  })),
  'pages about the portal': ['help', 'about', 'privacy', 'accessibility'].map((page) => ({
    path: `/${page}`,
    render: (locale) => SitePage({ params: Promise.resolve({ locale, page }) }),
  })),
  lists: [
    { path: '/bundles', render: (locale) => BundlesPage(under(locale)) },
    { path: '/business', render: (locale) => BusinessPage(under(locale)) },
    { path: '/departments', render: (locale) => DepartmentsPage(under(locale)) },
    { path: '/life-events', render: (locale) => EventsPage(under(locale)) },
    { path: '/open-data', render: (locale) => OpenDataPage(under(locale)) },
  ],
};

/** What is wrong with a page, as nobody who reads it should find it. */
function faultsOf(html: string, { path }: Page, locale: Locale): string[] {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  const headings = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  const links = elementsIn(html, 'a');
  const wrong = (name: string, found: unknown[]) => found.map((one) => `${path}: ${name} ${String(one)}`);
  const isStray = ({ href = '' }: Record<string, string>) =>
    href.startsWith('/') && !new RegExp(`^/(?:${locale}(?:[/?#]|$)|api/|documents/)`).test(href);
  return [
    ...wrong(
      'an id twice:',
      ids.filter((id, index) => ids.indexOf(id) !== index),
    ),
    ...wrong('no heading of its own:', headings.filter((level) => level === 1).length === 1 ? [] : [headings]),
    ...wrong(
      'a level of headings skipped at',
      headings.flatMap((level, index) => (level > (headings[index - 1] ?? 0) + 1 ? [index] : [])),
    ),
    ...wrong(
      'a link to nowhere on it:',
      links.flatMap(({ href = '' }) => (href.startsWith('#') && !ids.includes(href.slice(1)) ? [href] : [])),
    ),
    ...wrong(
      'a link into the other language:',
      links.filter((link) => isStray(link) && !('data-other-language' in link)).map(({ href }) => href),
    ),
    ...wrong(
      'a link without words:',
      links.filter(({ href }) => !href).map((link) => JSON.stringify(link)),
    ),
    ...wrong(
      'a label for nothing:',
      elementsIn(html, 'label').flatMap((label) => (label['for'] && !ids.includes(label['for']) ? [label['for']] : [])),
    ),
    ...wrong('something undefined:', textOf(html).match(/\bundefined\b|\[object Object\]|\bNaN\b/g) ?? []),
    ...wrong(
      'an address of its own in the other language that is none:',
      [`/${locale}${path}`].filter((own) => !isReadingPath(own)),
    ),
  ];
}

const rendered = new Map<string, string>();
async function read(page: Page, locale: Locale): Promise<string> {
  const address = `/${locale}${page.path}`;
  const html = rendered.get(address) ?? (await readDocument(() => page.render(locale)));
  rendered.set(address, html);
  return html;
}

describe.each(Object.entries(pages))('%s', (_, those) => {
  test.each(locales)('are sound in %s', async (locale) => {
    expect(those.length).toBeGreaterThan(1);
    const faults = [];
    for (const page of those) faults.push(...faultsOf(await read(page, locale), page, locale));
    expect(faults).toEqual([]);
  });

  test('lead to themselves in the other language', async () => {
    for (const page of those) {
      const other = elementsIn(await read(page, 'zh'), 'a').find((link) => 'data-other-language' in link);
      expect(other?.['href']).toBe(`/en${page.path}`);
    }
  });
});

describe('a guide', () => {
  test.each(locales)('tells search engines about itself in a block that no text can end (%s)', async (locale) => {
    for (const page of pages['guides'] ?? []) {
      const html = await read(page, locale);
      const [, block = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
      expect(block).not.toContain('<');
      expect(JSON.parse(block)).toMatchObject({
        '@type': 'GovernmentService',
        '@id': expect.stringContaining(`/${locale}${page.path}`),
      });
    }
  });

  test('leads to its application if it is online, and to none otherwise', async () => {
    for (const guide of listGuides()) {
      const page = (pages['guides'] ?? []).find(({ path }) => path === `/services/${guide.id}`);
      const html = page ? await read(page, 'en') : '';
      const leads = elementsIn(html, 'a').some(({ href }) => href === `/en/services/${guide.id}/application`);
      expect(leads, guide.id).toBe(isOnline(guide) && !guide.suspended);
    }
  });

  test('names its department, where one can read on', async () => {
    for (const guide of listGuides().slice(0, 10)) {
      const page = (pages['guides'] ?? []).find(({ path }) => path === `/services/${guide.id}`);
      expect(Object.values(linksIn(page ? await read(page, 'zh') : ''))).toContain(
        `/zh/departments/${guide.department}`,
      );
    }
  });
});

test('a blank form holds nothing that could be sent', async () => {
  for (const page of pages['blank forms'] ?? []) {
    const html = await read(page, 'en');
    expect(elementsIn(html.slice(html.indexOf('<main'), html.indexOf('</main>')), 'input')).toEqual([]);
  }
});
