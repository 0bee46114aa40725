import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { testContent } from '#lib/catalogue/testing.ts';
import { listWordings, withWordings } from '#lib/catalogue/wordings.ts';
import { writeWords } from './guide-yaml.ts';

const guides = testContent().catalogue.listGuides();
const fileOf = (id: string) => readFileSync(`content/services/${id}/guide.yaml`, 'utf8');
const odd = { zh: '是: "否"，#注 - 3', en: 'Yes: “no”, # 5 - it’s {odd}, [1]' };

test('without other words the file stays as it is, byte by byte', () => {
  for (const guide of guides) {
    const same = Object.fromEntries(listWordings(guide).map(({ path, text }) => [path, text]));
    expect(writeWords(fileOf(guide.id), same) === fileOf(guide.id), guide.id).toBe(true);
  }
});

test('every text of every guide can be written, and nothing else changes', () => {
  for (const guide of guides) {
    const texts = Object.fromEntries(listWordings(guide).map(({ path }) => [path, odd]));
    const written = { ...parse(writeWords(fileOf(guide.id), texts)), id: guide.id };
    expect(written, guide.id).toEqual(withWordings({ ...parse(fileOf(guide.id)), id: guide.id }, texts));
  }
});

test('comments, order and the way of writing stay', () => {
  const yaml = `# first
summary: { zh: 旧, en: "Old" } # last
faq:
  # why
  - question:
      zh: 问
      en: 'It''s'
    answer:
      zh: 答
      en: A long answer that
        goes on
visits: 0
`;
  const texts = { summary: { zh: '新，好', en: 'New, good' }, 'faq.0.answer': { zh: '答', en: 'true' } };
  expect(writeWords(yaml, texts)).toBe(
    yaml
      .replace('zh: 旧, en: "Old"', 'zh: "新，好", en: "New, good"')
      .replace('A long answer that\n        goes on', '"true"'),
  );
});
