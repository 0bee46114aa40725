import { createElement as h } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { paths } from '#app/_request/paths.ts';
import { elementsIn, markupOf } from '#tests/support/markup.ts';
import { ActingFrame } from './acting-frame.tsx';

beforeAll(() => void vi.stubEnv('CITY', '{"portal":{"zh":"云通办","en":"Tongban"},"hotline":{"number":"12345"}}'));

test('the frame of a page that acts loads the module of forms', () => {
  const html = markupOf(h(ActingFrame, { locale: 'en', here: paths.account, children: 'x' }));
  expect(elementsIn(html, 'script')).toEqual([{ src: '/modules/forms.js', type: 'module' }]);
});
