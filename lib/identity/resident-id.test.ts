import { describe, expect, test } from 'vitest';
import { birthDate, isResidentId, normaliseResidentId, residentIdFault, sexOf } from './resident-id.ts';
import vectors from './vectors.json' with { type: 'json' };

const { valid, invalid, normalise, derive } = vectors.residentId;

describe('a resident identity number', () => {
  test.each(valid)('$v is accepted: $why', ({ v }) => {
    expect(residentIdFault(v)).toBeUndefined();
  });

  test.each(invalid)('$v is refused: $reason', ({ v, reason }) => {
    expect(residentIdFault(v)).toBe(reason.match(/^\w+/)?.[0]);
    expect(isResidentId(v)).toBe(false);
  });

  test.each(normalise)('typed as “$in” it is kept as $out', ({ in: typed, out }) => {
    expect(normaliseResidentId(typed)).toBe(out);
  });

  test.each(derive)('$v tells the day of birth and the sex', ({ v, birth, sex }) => {
    expect([birthDate(v), sexOf(v)]).toEqual([birth, sex]);
  });

  test('nothing but digits and a final X makes a number', () => {
    expect(residentIdFault('')).toBe('length');
    expect(residentIdFault('X1010519491231002X')).toBe('length');
  });
});
