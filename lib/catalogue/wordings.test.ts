import { expect, test } from 'vitest';
import { testContent } from './testing.ts';
import { listWordings, withWordings, wordingPlaces } from './wordings.ts';

const both = (text: string) => ({ zh: text, en: text });
const guide = testContent().catalogue.findGuide('ordinary-passport')!;

test('what may be reworded is listed by the schema: words, and nothing that the law or a form rests on', () => {
  expect(wordingPlaces.map(({ pattern }) => pattern.join('.'))).toEqual([
    'summary',
    'fee.note',
    'conditions.*.text',
    'materials.*.when',
    'materials.*.standard',
    'materials.*.size',
    'circumstances.*.question',
    'circumstances.*.answers.*.label',
    'steps.*.name',
    'steps.*.standard',
    'steps.*.outcome',
    'visitReason',
    'faq.*.question',
    'faq.*.answer',
    'goodToKnow',
  ]);
});

test('a guide names its texts in the order of the file, in both languages', () => {
  const [first, ...rest] = listWordings(guide);
  expect(first).toEqual({ path: 'summary', text: guide.summary, most: 600 });
  expect(rest).toContainEqual({ path: 'faq.1.answer', text: guide.faq[1]!.answer, most: 600 });
  for (const { text } of rest) expect(Object.keys(text)).toEqual(['zh', 'en']);
});

test('the texts of every guide are within their own length', () => {
  for (const one of testContent().catalogue.listGuides())
    for (const { path, text, most } of listWordings(one))
      expect(Math.max(text.zh.length, text.en.length), `${one.id} ${path}`).toBeLessThanOrEqual(most);
});

test('other words change a copy, at those paths alone', () => {
  const changed = withWordings(guide, {
    'faq.1.answer': both('新'),
    'limits.promised': both('改'),
    'faq.99.answer': both('无'),
  });
  expect(changed.faq[1]!.answer).toEqual(both('新'));
  expect({ ...changed, faq: guide.faq }).toEqual(guide);
  expect(guide.faq[1]!.answer).not.toEqual(both('新'));
});
