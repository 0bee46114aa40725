import { describe, expect, test } from 'vitest';
import { birthDateIn, maskResidentId, normaliseResidentId, residentIdFault, sexIn } from './resident-id.ts';
import vectors from './vectors.json' with { type: 'json' };

/** The number of 17 digits with its check character (ISO 7064 MOD 11-2). */
const withCheck = (body: string): string =>
  body +
  '10X98765432'.charAt([...body].reduce((sum, digit, at) => sum + Number(digit) * (2 ** (17 - at) % 11), 0) % 11);

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

  test.each([
    ['911124198108030024', 'a foreign permanent resident, born in 1981, from Canada, in Beijing'],
    ['810000199408230021', 'a Hong Kong resident with a residence permit'],
  ])('%s is accepted: %s', (number) => expect(residentIdFault(number)).toBeUndefined());

  test.each([
    ['a place of issue that is no province', withCheck('99912419810803002'), 'region'],
    ['a birth tomorrow', withCheck('33010620261124001'), 'date'],
    ['a birth of two centuries ago', withCheck('33010618260808001'), 'date'],
    ['the year 0000', withCheck('33010600000101001'), 'date'],
    ['a foreign resident born tomorrow', withCheck('91112420261124001'), 'date'],
  ])('%s is refused', (_, number, fault) => expect(residentIdFault(number, '2026-11-23')).toBe(fault));

  test('a child born today has a number', () => {
    expect(residentIdFault(withCheck('33010620261123001'), '2026-11-23')).toBeUndefined();
  });

  test('is read through dashes and signs that cannot be seen', () => {
    expect(normaliseResidentId('\u202D110105–19491231—002ｘ\u202C')).toBe('11010519491231002X');
  });

  test('tells birth and sex', () => {
    expect(birthDateIn('911124198108030024')).toBe('1981-08-03');
    expect([sexIn('911124198108030024'), sexIn('110105194912310020')]).toEqual(['female', 'female']);
    expect(sexIn('330106188808080099')).toBe('male');
  });

  test('nothing but digits and a final X makes a number', () => {
    expect(residentIdFault('')).toBe('length');
    expect(residentIdFault('X1010519491231002X')).toBe('length');
  });
});

test('on a screen a number shows its place and its last sign, and no birthday', () => {
  expect(maskResidentId('11010519491231002X')).toBe('110105***********X');
});
