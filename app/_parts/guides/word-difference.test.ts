import { expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { wordingPlaces } from '#lib/catalogue/wordings.ts';
import { locales } from '#lib/kernel/locale.ts';
import { wordDifference } from './word-difference.ts';

import { wordingLabel } from './wording-label.ts';

const guide = testContent().catalogue.findGuide('residence-permit')!;
const said = (stretches: { text: string; only: boolean }[]) =>
  stretches.map(({ text, only }) => (only ? `[${text}]` : text)).join('');

test('texts are compared word by word, in Chinese too, and nothing of either is lost', () => {
  const zh = wordDifference('请携带身份证到窗口办理。', '请携带居住证到窗口办理。', 'zh');
  expect([said(zh.before), said(zh.after)]).toEqual(['请携带[身份]证到窗口办理。', '请携带[居住]证到窗口办理。']);
  const en = wordDifference('Bring your card.', 'Bring your own card.', 'en');
  expect(said(en.before)).toBe('Bring your card.');
  expect(said(en.after)).toMatch(/^Bring your ?\[ ?own ?\] ?card\.$/);
  const all = wordDifference('旧', '新的一句', 'zh');
  expect([said(all.before), said(all.after)]).toEqual(['[旧]', expect.stringContaining('新')]);
});

test('every text that may be changed has a name in both languages', () => {
  for (const { pattern } of wordingPlaces) {
    const path = pattern.join('.').replaceAll('*', '0');
    for (const locale of locales) expect(wordingLabel(guide, path, locale)).not.toBe(path);
  }
  expect(wordingLabel(guide, 'materials.0.standard', 'zh')).toMatch(/^材料 1（.+）：要求$/);
});
