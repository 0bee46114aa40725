import { createElement as h } from 'react';
import { expect, test } from 'vitest';
import { elementsIn, linksIn, markupOf } from '#tests/support/markup.ts';
import { QuickExit } from './quick-exit.tsx';

const exit = (service: string, locale: 'zh' | 'en' = 'en') => markupOf(h(QuickExit, { service, locale }));

test('a service whose applicant may be watched has a way out, which is a link', () => {
  expect(linksIn(exit('legal-aid'))).toEqual({ 'Exit this page': 'https://www.weather.com.cn/' });
  expect(linksIn(exit('subsistence-allowance', 'zh'))).toEqual({ 快速离开: 'https://www.weather.com.cn/' });
  expect(elementsIn(exit('legal-aid'), 'a')[0]).toMatchObject({ rel: 'noreferrer', 'data-exit': 'Weather' });
});

test('others have none, and no script for it', () => expect(exit('residence-permit')).toBe(''));
