import { createElement as h } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { paths } from '#app/_request/paths.ts';
import { locales } from '#lib/kernel/locale.ts';
import { elementsIn, elementWith, linksIn, markupOf, textOf } from '#tests/support/markup.ts';
import { Document } from '#app/_ui/bilingual-document.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { NotSent } from '#app/_ui/not-sent.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { PrintButton } from '#app/_ui/print-button.tsx';

beforeAll(() => void vi.stubEnv('CITY', '{"portal":{"zh":"云通办","en":"Tongban"},"hotline":{"number":"12345"}}'));

const here = (locale: 'zh' | 'en') => paths.service(locale, 'residence-permit');
const frame = (more: object = {}, locale: 'zh' | 'en' = 'zh') =>
  markupOf(h(PageFrame, { locale, here, ...more, children: 'content' }));

describe('the frame of a page', () => {
  test('lets the keyboard skip to the content first', () => {
    const html = frame();
    expect(elementsIn(html, 'a')[0]).toMatchObject({ href: '#content' });
    expect(elementWith(html, 'main', { id: 'content' })).toMatchObject({ tabindex: '-1' });
  });

  test.each([
    ['zh', 'English', '/en/services/residence-permit', 'en'],
    ['en', '中文', '/zh/services/residence-permit', 'zh-CN'],
  ] as const)('in %s offers this very page in the other language, marked as such', (locale, text, href, lang) => {
    const html = frame({}, locale);
    const link = elementsIn(html, 'a').find((one) => 'data-other-language' in one);
    expect(link).toMatchObject({ href, lang });
    expect(link?.['hrefLang'] ?? link?.['hreflang']).toBe(lang);
    expect(linksIn(html)[text]).toBe(href);
  });

  test.each(locales)('in %s leads to pages of the same language alone', (locale) => {
    const addresses = elementsIn(frame({}, locale), 'a')
      .filter((link) => !('data-other-language' in link))
      .map(({ href = '' }) => href);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((href) => !new RegExp(`^(?:/${locale}(?:/|$)|#|tel:)`).test(href))).toEqual([]);
  });

  test('loads no module of forms on pages that only inform', () => {
    expect(elementsIn(frame(), 'script')).toEqual([]);
  });

  test('shows the way here where a page has one', () => {
    expect(frame()).not.toContain('您在这里');
    expect(frame({ crumbs: [] })).toContain('您在这里');
  });

  test('stays off paper: only the content is printed', () => {
    const html = frame({ crumbs: [] });
    for (const element of ['header', 'footer'])
      expect(elementsIn(html, element)[0]?.['class']).toContain('print:hidden');
    expect(elementWith(html, 'nav', { 'aria-label': '您在这里' })['class']).toContain('print:hidden');
  });

  test('has no button that does nothing: those of our module wait for it', () => {
    const buttons = [
      ...elementsIn(frame(), 'button'),
      ...elementsIn(markupOf(h(PrintButton, { locale: 'zh' })), 'button'),
    ];
    expect(buttons).toHaveLength(2);
    for (const button of buttons) expect(button).toMatchObject({ type: 'button', hidden: '' });
  });
});

test('the way here begins at home and leads upwards, each step a link', () => {
  const crumbs = [{ href: '/en/departments', text: 'Departments & offices' }];
  const html = markupOf(h(Breadcrumb, { locale: 'en', crumbs }));
  expect(linksIn(html)).toEqual({ Home: '/en', 'Departments & offices': '/en/departments' });
  expect(html.match(/›/g)).toHaveLength(1);
});

describe('the summary of errors', () => {
  const summary = (more: object) => markupOf(h(ErrorSummary, { locale: 'en', errors: {}, ...more }));

  test('is not there if nothing is wrong', () => expect(summary({})).toBe(''));

  test('is heard at once, takes the focus and leads to each field', () => {
    const html = summary({ errors: { name: 'Enter your name', 'home.street': 'Enter the street' } });
    const [box] = elementsIn(html, 'div');
    expect(box).toMatchObject({ role: 'group', tabindex: '-1', 'aria-labelledby': 'error-summary-title' });
    expect(box).toHaveProperty('autofocus');
    expect(elementWith(html, 'h2', { id: 'error-summary-title' })).toBeDefined();
    expect(linksIn(html)).toEqual({ 'Enter your name': '#name', 'Enter the street': '#home.street' });
    expect(textOf(html)).toMatch(/^There is a problem/);
  });

  test('says why the whole form was refused, which is no mistake in it', () => {
    expect(textOf(summary({ refusal: 'It was sent already.' }))).toBe('Please note It was sent already.');
  });
});

test.each([
  [true, 'en', 'Error: Pay - Tongban'],
  [false, 'zh', 'Pay - 云通办'],
] as const)('the title of a form tells of an error before all else: %s', (error, locale, title) => {
  expect(textOf(markupOf(h(PageTitle, { locale, title: 'Pay', error })))).toBe(title);
});

test('what our module says of a form that was not sent is on the page, and nobody sees it', () => {
  expect(markupOf(h(NotSent, null, h('p', {}, 'Not saved')))).toBe(
    '<template data-not-sent=""><p>Not saved</p></template>',
  );
});

test('a document in both languages says which part is in which', () => {
  const html = markupOf(h(Document, { children: (locale) => h('h1', {}, locale) }));
  expect(elementsIn(html, 'section').map(({ lang }) => lang)).toEqual(['zh-CN', 'en']);
  expect(elementsIn(html, 'html')[0]).toMatchObject({ lang: 'zh-CN' });
});
