import { expect, test } from 'vitest';
import { documentOf } from './readable-copy.ts';
import { formSchema } from './form.ts';
import { translatedCopy } from './translated-copy.ts';

const colours = [
  { value: 'black', label: { zh: '黑色', en: 'Black' } },
  { value: 'brown', label: { zh: '棕色', en: 'Brown' } },
];
const form = formSchema.parse({
  version: 1,
  pages: [
    {
      id: 'dog',
      title: { zh: '您的犬只', en: 'Your dog' },
      fields: [
        { kind: 'choice', id: 'colour', label: { zh: '毛色', en: 'Colour' }, options: colours },
        { kind: 'text', id: 'name', label: { zh: '名字', en: 'Name' } },
      ],
    },
  ],
});
const answers = { colour: 'brown', name: 'Rex 大黄' };
const sent = { form, answers, document: documentOf(form, answers, 'zh'), locale: 'zh' } as const;

test('a reader of another language has questions and choices in theirs, and what was seen beside them', () => {
  expect(translatedCopy(sent, 'en')).toEqual([
    {
      ...{ page: 'dog', title: 'Your dog', original: '您的犬只' },
      rows: [
        {
          ...{ field: 'colour', label: 'Colour', answer: 'Brown', isTyped: false },
          original: { label: '毛色', answer: '棕色' },
        },
        {
          ...{ field: 'name', label: 'Name', answer: 'Rex 大黄', isTyped: true },
          original: { label: '名字', answer: 'Rex 大黄' },
        },
      ],
    },
  ]);
});

test('who reads the language it was filed in reads what was seen, and nothing twice', () => {
  const [page] = translatedCopy(sent, 'zh');
  expect(page?.rows.map(({ label, answer }) => [label, answer])).toEqual([
    ['毛色', '棕色'],
    ['名字', 'Rex 大黄'],
  ]);
  expect(JSON.stringify(page)).not.toContain('original');
});

test('what was seen stays whole, also where the form of today would not show it', () => {
  const gone = [{ page: 'dog', title: '您的犬只', rows: [{ field: 'chip', label: '芯片', answer: '有' }] }];
  expect(translatedCopy({ ...sent, document: gone }, 'en')[0]?.rows).toEqual([
    { field: 'chip', label: '芯片', answer: '有', isTyped: false },
  ]);
});
