import { createElement as h } from 'react';
import { describe, expect, test } from 'vitest';
import { elementsIn, elementWith, linksIn, markupOf, textOf } from '#tests/support/markup.ts';
import { Pager } from './pager.tsx';
import { PastTheEnd } from './past-the-end.tsx';

const asked = { q: 'food & drink', audience: 'business', page: '3' };
const pager = (page: number, pages: number, locale: 'zh' | 'en' = 'en') =>
  markupOf(h(Pager, { locale, asked, page, pages }));

describe('the pages of a list', () => {
  test.each([0, 1])('are not offered where there are %i', (pages) => expect(pager(0, pages)).toBe(''));

  test.each<[number, number, string]>([
    [0, 2, '1 2'],
    [0, 9, '1 2 … 9'],
    [1, 9, '1 2 3 … 9'],
    [4, 9, '1 … 4 5 6 … 9'],
    [2, 5, '1 2 3 4 5'],
    [3, 9, '1 … 3 4 5 … 9'],
    [8, 9, '1 … 8 9'],
  ])('from page index %i of %i lead to: %s', (page, pages, numbers) => {
    const list = /<ol[\s\S]*<\/ol>/.exec(pager(page, pages))?.[0] ?? '';
    expect(textOf(list)).toBe(numbers);
  });

  test('keep the question and the filters, and the first page is the list itself', () => {
    const links = linksIn(pager(2, 5));
    expect(links).toMatchObject({
      '1': '/en/services?q=food+%26+drink&audience=business',
      '4': '/en/services?q=food+%26+drink&audience=business&page=4',
      Previous: '/en/services?q=food+%26+drink&audience=business&page=2',
      Next: '/en/services?q=food+%26+drink&audience=business&page=4',
    });
  });

  test('mark the one that is shown, and say their numbers in words', () => {
    const html = pager(1, 3, 'zh');
    expect(elementWith(html, 'a', { 'aria-current': 'page' })).toMatchObject({ 'aria-label': '第 2 页' });
    expect(textOf(html)).toContain('第 2 页，共 3 页');
  });

  test.each([
    [0, ['next']],
    [1, ['prev', 'next']],
    [2, ['prev']],
  ])('page index %i of three has %j', (page, rels) => {
    expect(elementsIn(pager(page, 3), 'a').flatMap(({ rel }) => rel ?? [])).toEqual(rels);
  });
});

describe('a page past the end', () => {
  const past = (page: number, pages: number, locale: 'zh' | 'en' = 'en') =>
    markupOf(h(PastTheEnd, { locale, asked, hits: { page, pages } }));

  test('says how many there are and leads to the last and the first', () => {
    expect(textOf(past(6, 3))).toContain('There is no page 7: this list has 3 pages.');
    expect(linksIn(past(6, 3))).toEqual({
      'Go to the last page': '/en/services?q=food+%26+drink&audience=business&page=3',
      'Start from page 1': '/en/services?q=food+%26+drink&audience=business',
    });
  });

  test('of a list of one page leads to that', () => {
    expect(textOf(past(1, 1))).toContain('this list has one page.');
    expect(Object.keys(linksIn(past(1, 1, 'zh')))).toEqual(['从第 1 页看起']);
  });
});
