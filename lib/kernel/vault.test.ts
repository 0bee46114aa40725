import { expect, test } from 'vitest';
import { testVault as vault } from './testing.ts';
import { createVault, parseKeys } from './vault.ts';

test('what is sealed opens again, and never looks the same twice', () => {
  const text = '居民身份证 11010519491231002X';
  expect(vault.open(vault.seal(text))).toBe(text);
  expect(vault.seal(text)).not.toBe(vault.seal(text));
});

test('an altered text does not open', () => {
  const sealed = vault.seal('a secret');
  const altered = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
  expect(() => vault.open(altered)).toThrow('unable to authenticate');
});

test('after a change of keys old texts still open, and are known to be old', () => {
  const old = Buffer.alloc(32, 1);
  const rotated = createVault({
    current: 't2',
    sealing: { t1: old, t2: Buffer.alloc(32, 3) },
    index: Buffer.alloc(32, 2),
  });
  const sealed = vault.seal('a secret');
  expect(rotated.open(sealed)).toBe('a secret');
  expect(rotated.isCurrent(sealed)).toBe(false);
  expect(rotated.isCurrent(rotated.seal('a secret'))).toBe(true);
});

test('a key of the wrong length is refused by name', () => {
  expect(() => parseKeys('k1:c2hvcnQ=', 'x')).toThrow('TONGBAN_KEYS entry «k1»');
});
