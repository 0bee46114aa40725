import { expect, test } from 'vitest';
import { marks } from '#lib/kernel/search-index.ts';
import { dressAll } from './highlight-tags.ts';

const marked = (text: string) => ({ value: text, matchLevel: 'full' as const, matchedWords: [] });
const found = `${marks.start}permit${marks.end}`;
const bold = { highlightPreTag: '<b>', highlightPostTag: '</b>' };

const dressed = (text: string, tags = bold) => dressAll({ name: marked(text) }, tags)['name'];

test('found words stand in the tags that were asked for', () => {
  expect(dressed(`Residence ${found}`)).toMatchObject({ value: 'Residence <b>permit</b>' });
});

test('without tags of one’s own a text stays as it is, in its marks', () => {
  const tags = { highlightPreTag: marks.start, highlightPostTag: marks.end };
  expect(dressed(`A & ${found}`, tags)).toMatchObject({ value: `A & ${found}` });
});

test.each([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])('a text brings no markup of its own: %s is written %s', (sign, written) => {
  expect(dressed(`${sign} ${found}`)).toMatchObject({ value: `${written} <b>permit</b>` });
});

test('a dollar sign in a tag is no pattern', () => {
  expect(dressed(found, { highlightPreTag: '$&', highlightPostTag: '$1' })).toMatchObject({ value: '$&permit$1' });
});

test('each text of a list is dressed', () => {
  const { aliases } = dressAll({ aliases: [marked(found), marked('none')] }, bold);
  expect(aliases).toMatchObject([{ value: '<b>permit</b>' }, { value: 'none' }]);
});
