import { describe, expect, test } from 'vitest';
import { maskResidentId, normaliseResidentId, residentIdFault } from './resident-id.ts';
import vectors from './vectors.json' with { type: 'json' };

const { valid, invalid, normalise } = vectors.residentId;

describe('a resident identity number', () => {
  test.each(valid)('$v is accepted: $why', ({ v }) => {
    expect(residentIdFault(v)).toBeUndefined();
  });

  test.each(invalid)('$v is refused: $reason', ({ v, reason }) => {
    expect(residentIdFault(v)).toBe(reason.match(/^\w+/)?.[0]);
  });

  test.each(normalise)('typed as “$in” it is kept as $out', ({ in: typed, out }) => {
    expect(normaliseResidentId(typed)).toBe(out);
  });

  test('nothing but digits and a final X makes a number', () => {
    expect(residentIdFault('')).toBe('length');
    expect(residentIdFault('X1010519491231002X')).toBe('length');
  });
});

test('on a screen a number shows its place and its last sign, and no birthday', () => {
  expect(maskResidentId('11010519491231002X')).toBe('110105***********X');
});
