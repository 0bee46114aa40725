import { expect, test } from 'vitest';
import { isEmail, normaliseEmail } from './email.ts';

test.each(['lin@example.com', "o'brien+tongban@mail.example.gov.cn", '林小雨@邮箱.中国', 'a.b-c_d@x-y.example'])(
  '%s can be an address',
  (address) => expect(isEmail(address)).toBe(true),
);

test.each([
  ...['', 'lin', 'lin@example', 'lin@@example.com', 'lin@example.c', `${'a'.repeat(250)}@x.cn`],
  ...['lin <lin@example.com>', 'group:lin@example.com', 'lin@example.com(1)', 'lin@example.com,eve@example.com'],
  ...['"lin"@example.com', 'lin\r\nbcc:eve@example.com', 'lin\u0000@example.com'],
])('%j is none', (address) => expect(isEmail(address)).toBe(false));

test.each([
  '\u2066lin@example.com\u2069',
  'lin\u200B@example.com',
  'ｌｉｎ＠ｅｘａｍｐｌｅ．ｃｏｍ',
  'lin @ example.com',
  'lin@example。com',
])('%j is the address it looks like', (typed) => expect(normaliseEmail(typed)).toBe('lin@example.com'));

test('a dash of any length is a hyphen in an address, and a space within a name is none', () => {
  expect(normaliseEmail('lin–yu@example.com')).toBe('lin-yu@example.com');
  expect(isEmail(normaliseEmail('lin yu@example.com'))).toBe(false);
});

test('full width, capitals and spaces around an address do no harm', () => {
  expect(normaliseEmail(' Ｌin@Example.com ')).toBe('lin@example.com');
});
