import { expect, test } from 'vitest';
import { optionalText, writtenText } from './written-text.ts';

const written = writtenText('zh', '请写明理由');
const said = (typed: string) => written.safeParse(typed).error?.issues.map(({ message }) => message);

test('a text is cleaned as answers are: composed, trimmed, without invisible signs', () => {
  expect(written.parse(' \u202E材料\u200B齐全\r\n同意\uFEFF ')).toBe('材料齐全\n同意');
});

test('a text of nothing but signs that cannot be seen says nothing', () => {
  expect(said('\u200B\u2066\u2069 \r\n')).toEqual(['请写明理由']);
});

test('a line break counts as one character, and a character outside the basic plane too', () => {
  expect(said(`${'字'.repeat(1998)}\r\n𠮷`)).toBeUndefined();
  expect(said('𠮷'.repeat(2000))).toBeUndefined();
  expect(said('字'.repeat(2001))).toEqual(['请控制在 2000 个字以内']);
});

test('what may be left out may be shorter still', () => {
  expect(optionalText('en', 500).parse(undefined)).toBe('');
  expect(optionalText('en', 500).safeParse('a'.repeat(501)).error?.issues[0]?.message).toBe(
    'Use 500 characters or fewer',
  );
});
