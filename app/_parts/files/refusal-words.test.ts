import { expect, test } from 'vitest';
import { allMalformed } from '#lib/files/malformed/malformed.testing.ts';
import { sayFileRefusal } from './refusal-words.ts';

const others = ['too_large', 'total_too_large', 'too_many', 'broken_off', 'closed', 'waiting', 'infected', 'failed'];
const codes = [...new Set([...(await allMalformed()).map(({ code }) => code), ...others])];

test.each(codes)('%s says what is wrong, and then what to do', (code) => {
  for (const locale of ['zh', 'en'] as const)
    expect(sayFileRefusal(locale, { code, most: 5 })).toMatch(/^.+[。.,，] ?.+[。.]$/);
});

test('a limit is said in the unit of its reader', () => {
  expect(sayFileRefusal('en', { code: 'too_large', most: 50 * 1024 * 1024 })).toContain('50 MB');
  expect(sayFileRefusal('zh', { code: 'image_too_many_pixels', most: 50_000_000 })).toContain('5000 万像素');
  expect(sayFileRefusal('en', { code: 'image_too_many_pixels', most: 50_000_000 })).toContain('50 million pixels');
});

test('an address that names no refusal is not answered with one', () => {
  for (const code of ['received', '', 'toString', '__proto__']) expect(sayFileRefusal('zh', { code })).toBeUndefined();
});
