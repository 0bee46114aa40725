import { createElement as h } from 'react';
import { expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { markupOf } from '#tests/support/markup.ts';
import { StructuredData } from './structured-data.tsx';

const { listGuides } = testContent().catalogue;

const [guide] = listGuides();

test('no text of a guide ends the block that programs read', () => {
  const hostile = '</script><script>alert("1")</script><!--';
  const told = { ...guide!, name: { zh: hostile, en: hostile } };
  const html = markupOf(h(StructuredData, { guide: told, locale: 'en' }));
  expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
  const [, block = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(block)).toMatchObject({ name: hostile });
});
