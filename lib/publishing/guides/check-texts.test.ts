import { expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { checkTexts } from './check-texts.ts';
import { textsOf } from './reword.ts';

const guides = testContent().catalogue.listGuides();
const file = guides.find(({ id }) => id === 'ordinary-passport')!;
const faultsOf = (path: string, zh: string, en = 'Fine.') => checkTexts(file, { ...textsOf(file), [path]: { zh, en } });

test('the texts of every guide are sound as they stand', () => {
  for (const guide of guides) expect(checkTexts(guide, textsOf(guide)), guide.id).toEqual({});
});

test('a text is there in both languages, not too long, and without markup', () => {
  expect(faultsOf('summary', '', '')).toEqual({ 'summary.zh': { code: 'missing' }, 'summary.en': { code: 'missing' } });
  expect(faultsOf('faq.0.question', '问'.repeat(121))).toEqual({
    'faq.0.question.zh': { code: 'too_long', most: 120 },
  });
  for (const text of ['<b>重要</b>', '见[这里](https://example.org)', '**重要**', '空格&nbsp;', '`代码`', '<!-- -->'])
    expect(faultsOf('summary', text), text).toEqual({ 'summary.zh': { code: 'markup' } });
  expect(faultsOf('summary', '占比 < 5%，R&D，[2018] 37 号')).toEqual({});
});

test('the rules of the file hold for it as well', () => {
  const broken = { ...file, caseType: 'on-the-spot' as const };
  expect(checkTexts(broken, textsOf(broken))).toMatchObject({ caseType: { code: 'rule' } });
  const misshapen = { ...file, version: 0 };
  expect(checkTexts(misshapen, textsOf(misshapen))).toMatchObject({ version: { code: 'rule' } });
});
