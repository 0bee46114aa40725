import { expect, test } from 'vitest';
import { voiceFor } from './voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test.each([
  ['zh-CN', ['en-US', 'zh-HK', 'zh-CN'], 'zh-CN'],
  ['zh-CN', ['zh-HK', 'zh_CN'], 'zh_CN'],
  ['zh-CN', ['en-GB', 'zh-TW'], 'zh-TW'],
  ['en', ['zh-CN', 'en-GB', 'en-US'], 'en-GB'],
  ['en', ['zh-CN'], undefined],
])('a page in %s is read, of %j, by %s', (language, voices, chosen) => {
  const all = voices.map((lang) => voice(lang));
  expect(voiceFor(all, language)?.lang).toBe(chosen);
});

test('a voice that speaks through a server reads nothing', () => {
  expect(voiceFor([voice('zh-CN', false)], 'zh-CN')).toBeUndefined();
  expect(voiceFor([voice('zh-CN', false), voice('zh-TW')], 'zh-CN')?.lang).toBe('zh-TW');
});
