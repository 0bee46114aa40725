import { describe, expect, test } from 'vitest';
import { codes } from '#lib/forms/field.testing.ts';
import { entriesLike, entriesMeant, entryTyped, keyOf } from './match-codes.ts';

const typed = (text: string) => entryTyped(text, codes)?.value;
const meant = (text: string) => entriesMeant(text, codes).map(({ value }) => value);
const like = (text: string) => entriesLike(text, codes).map(({ value }) => value);

describe('an entry is typed by', () => {
  test.each([
    ['its code', 'CHN', 'CHN'],
    ['its code in small letters', 'chn', 'CHN'],
    ['its code in full width', 'ＣＨＮ', 'CHN'],
    ['its Chinese name', '中国', 'CHN'],
    ['its English name', 'china', 'CHN'],
    ['its name with spaces and signs that cannot be seen', ' 中 国\u200B ', 'CHN'],
    ['another name', '中华人民共和国', 'CHN'],
    ['the code of another standard', 'cn', 'CHN'],
    ['its name without accents and with another apostrophe', "Cote d'Ivoire", 'CIV'],
    ['its name composed in another way', 'Co\u0302te d’Ivoire', 'CIV'],
    ['its name with brackets of another width', '刚果(布)', 'COG'],
  ])('%s', (_how, text, code) => {
    expect(typed(text)).toBe(code);
    expect(meant(text)).toEqual([]);
  });
});

describe('nobody guesses', () => {
  test.each([
    ['a name of two', '刚果', ['COG', 'COD']],
    ['the sounds of a name', 'zhongguo', ['CHN']],
    ['the sounds with their spaces', 'de guo', ['DEU']],
    ['the first letters of the sounds', 'zg', ['CHN']],
    ['the beginning of a name', 'Germ', ['DEU']],
    ['the beginning of a Chinese name', '科特', ['CIV']],
    ['a part of a name', 'coast', ['CIV']],
    ['a slip', 'Germny', ['DEU']],
    ['a slip in Chinese', '科特笛瓦', ['CIV']],
  ])('%s is offered, and taken only by a press', (_what, text, codesMeant) => {
    expect(typed(text)).toBeUndefined();
    expect(meant(text)).toEqual(codesMeant);
  });

  test('what begins a name comes before what lies within one', () => {
    expect(like('刚')).toEqual(['COG', 'COD']);
    expect(like('congo')).toEqual(['COG', 'COD']);
    expect(like('国')).toEqual(['CHN', 'DEU']);
    expect(like('g')).toEqual(['DEU', 'COG', 'COD']);
  });

  test('eight are offered at most', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...{ value: `C${at}`, label: { zh: `甲${at}`, en: `Town ${at}` } },
    }));
    expect(entriesLike('town', many)).toHaveLength(8);
  });
});

test.each([
  'Atlantis',
  '',
  ' ',
  '\u200B',
  '·()',
  '。',
  '\uD800',
  '\u202E',
  '__proto__',
  'constructor',
  '.*',
  '%',
  '\0',
  'x'.repeat(60_000),
  '中国'.repeat(100),
])('%j is no entry, and like none', (text) => {
  expect(typed(text)).toBeUndefined();
  expect(meant(text)).toEqual([]);
});

test('a long text is refused before it is compared', () => {
  const many = Array.from({ length: 1000 }, (_, at) => ({
    ...{ value: `C${at}`, label: { zh: `甲${at}`, en: 'Long name of a town '.repeat(5) + String(at) } },
  }));
  const begun = performance.now();
  entriesMeant('Long nane of a town '.repeat(6), many);
  entriesMeant('x'.repeat(60_000), many);
  expect(performance.now() - begun).toBeLessThan(500);
});

test('a key has neither accents nor signs nor capitals', () => {
  expect(keyOf(' Åland-Inseln, (St. Élan’s)')).toBe('alandinselnstelans');
});
