import { describe, expect, test } from 'vitest';
import { isMobile, normalisePhone } from './phone.ts';
import vectors from './vectors.json' with { type: 'json' };

const { valid, invalid, normalise } = vectors.mobile;

describe('a mobile number', () => {
  test.each(valid)('%s is accepted', (number) => expect(isMobile(number)).toBe(true));
  test.each(invalid)('“%s” is refused', (number) => expect(isMobile(normalisePhone(number))).toBe(false));
  test.each(normalise)('typed as “$in” it is kept as $out', ({ in: typed, out }) =>
    expect(normalisePhone(typed)).toBe(out),
  );

  test('spaces, hyphens, full-width digits and +86 do no harm', () => {
    expect(normalisePhone('+86 １３８-0013 8000')).toBe('13800138000');
  });

  test.each([
    '(+86) 138-0013-8000',
    '+86\u202D13800138000\u202C',
    '\u200E138\u200B0013–8000\uFEFF',
    '138.0013.8000',
    '＋８６　１３８００１３８０００',
  ])('%j is read as what it means', (typed) => expect(normalisePhone(typed)).toBe('13800138000'));

  test('a number that merely begins with 86 is left as it is', () => {
    expect(normalisePhone('8612345')).toBe('8612345');
  });
});
