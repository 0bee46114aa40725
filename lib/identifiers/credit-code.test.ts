import { describe, expect, test } from 'vitest';
import { isCreditCode, normaliseCreditCode } from './credit-code.ts';
import vectors from './vectors.json' with { type: 'json' };

const { examples, invalid, normalise } = vectors.uscc;

describe('a unified social credit code', () => {
  test.each(examples)('$v is accepted', ({ v }) => expect(isCreditCode(v)).toBe(true));
  test.each(invalid)('$v is refused: $reason', ({ v }) => expect(isCreditCode(v)).toBe(false));
  test('is read through dashes and signs that cannot be seen', () => {
    expect(normaliseCreditCode('\u200E9135—0100 ｍ000100y43\u202C')).toBe('91350100M000100Y43');
  });

  test.each(normalise)('typed as “$in” it is kept as $out', ({ in: typed, out }) =>
    expect(normaliseCreditCode(typed)).toBe(out),
  );
});
