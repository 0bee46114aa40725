import { describe, expect, test } from 'vitest';
import { cleanLine, cleanLines, compactTyped, isolated, nameKey, nameNoise, plainTyped } from './typed-text.ts';

/** U+200B–200F, 202A–202E, 2060, 2066–2069, FEFF, 061C and the soft hyphen. */
const invisible = [
  ...[0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
  ...[0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0x061c, 0x00ad],
].map((code) => String.fromCodePoint(code));
const named = invisible.map((sign) => [sign.codePointAt(0)?.toString(16).padStart(4, '0'), sign] as const);

describe('a sign that cannot be seen', () => {
  test.each(named)('U+%s is left out of a line, of several lines and of a number', (_, sign) => {
    expect(cleanLine(`${sign}林${sign}小雨${sign}`)).toBe('林小雨');
    expect(cleanLines(`${sign}第一${sign}行\n第二行`)).toBe('第一行\n第二行');
    expect(compactTyped(`138${sign}0013 8000`)).toBe('13800138000');
    expect(nameKey(`林${sign}小雨`)).toBe('林小雨');
  });

  test('stays where it joins the parts of a picture or letters of an Arabic script', () => {
    expect(cleanLine('👨\u200D👩\u200D👧')).toBe('👨\u200D👩\u200D👧');
    expect(cleanLine('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  });
});

test.each([...'-‐‑‒–—―−﹘﹣－⁃'])('the dash %s is a hyphen, and none in a number', (dash) => {
  expect(plainTyped(`a${dash}b`)).toBe('a-b');
  expect(compactTyped(`138${dash}0013${dash}8000`)).toBe('13800138000');
});

test('a break of two signs counts as one', () => {
  expect(cleanLines('一\r\n二\r三\u2028四')).toBe('一\n二\n三\n四');
});

test('lines and runs of spaces become one space', () => {
  expect(cleanLine('  云川\r\n  味道\u3000公司 ')).toBe('云川 味道 公司');
});

test.each([...'·•・‧∙⋅', ' ', '', '．', '・'])('a name is the same with “%s” between its parts', (point) => {
  expect(nameKey(`阿依古丽${point}买买提`)).toBe('阿依古丽买买提');
});

test('a name is the same in whatever composition and case', () => {
  expect(nameKey('Rene\u0301e O’Brien')).toBe(nameKey("RENÉE O'BRIEN"));
});

test('the class of signs means the same to every reader of it', () => {
  expect(new RegExp(`^[${nameNoise}]+$`, 'u').test(' ·-’\u200B\u202E')).toBe(true);
  expect(new RegExp(`[${nameNoise}]`, 'u').test('a1林。'.slice(0, 3))).toBe(false);
});

test('a name from right to left is set apart from the numbers beside it, any other stays as it is', () => {
  expect(isolated('ئايگۈل')).toBe('\u2068ئايگۈل\u2069');
  expect(isolated('阿依古丽·买买提')).toBe('阿依古丽·买买提');
});
