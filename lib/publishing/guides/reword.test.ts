import { expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { reword, rewordingOf, staleIn } from './reword.ts';

const file = testContent().catalogue.findGuide('ordinary-passport')!;
const both = (text: string) => ({ zh: text, en: text });

test('published words stand in place of the file’s', () => {
  const texts = rewordingOf(file, { summary: both('新'), goodToKnow: file.goodToKnow });
  expect(Object.keys(texts)).toEqual(['summary']);
  expect(reword(file, texts)).toEqual({ ...file, summary: both('新') });
});

test('a text that the file has changed since is the file’s; the others stand', () => {
  const texts = rewordingOf(file, { summary: both('新'), 'faq.0.answer': both('答') });
  const later = { ...file, summary: both('文件里改了') };
  expect(staleIn(later, texts)).toEqual(['summary']);
  const guide = reword(later, texts);
  expect([guide.summary, guide.faq[0]?.answer]).toEqual([both('文件里改了'), both('答')]);
  expect(staleIn({ ...file, faq: [] }, texts)).toEqual(['faq.0.answer']);
});
