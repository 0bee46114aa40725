import { expect, test } from 'vitest';
import { testVault as vault } from './testing.ts';
import { createVault, parseKeys } from './vault.ts';

test('what is sealed opens again, and never looks the same twice', () => {
  const text = '居民身份证 11010519491231002X';
  expect(vault.open(vault.seal(text))).toBe(text);
  expect(vault.seal(text)).not.toBe(vault.seal(text));
});

test('no two sealings share their nonce', () => {
  const nonceOf = (sealed: string) => sealed.split('.')[1]?.slice(0, 16);
  const nonces = Array.from({ length: 1_000 }, () => nonceOf(vault.seal('a secret')));
  expect(new Set(nonces).size).toBe(1_000);
});

test('an altered text does not open', () => {
  const sealed = vault.seal('a secret');
  const altered = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
  expect(() => vault.open(altered)).toThrow('unable to authenticate');
});

test.each([27, 20, 16, 13, 12, 0])('a text that is cut to %i bytes does not open, empty or not', (length) => {
  for (const text of ['', 'a secret']) {
    const [key = '', body = ''] = vault.seal(text).split('.');
    const cut = Buffer.from(body, 'base64url').subarray(0, length).toString('base64url');
    expect(() => vault.open(`${key}.${cut}`), `“${text}”`).toThrow(/tag|nonce|initialization vector/i);
  }
});

test.each(['', 't1', 't1.', '.AAAA', 'constructor.AAAA', 'k9.AAAA', 'a secret'])('%j opens nothing', (sealed) => {
  expect(() => vault.open(sealed)).toThrow(Error);
});

test('a text sealed by one key does not open under the name of another', () => {
  const two = createVault({ ...keysOf('t1', 't2'), current: 't1' });
  expect(() => two.open(two.seal('a secret').replace('t1.', 't2.'))).toThrow('unable to authenticate');
});

test('a hash is the same for the same text and key, and says nothing without the key', () => {
  const other = createVault({ ...keysOf('t1'), index: Buffer.alloc(32, 9) });
  expect(vault.hash('13800138000')).toBe(vault.hash('13800138000'));
  expect(vault.hash('13800138000')).not.toBe(vault.hash('13800138001'));
  expect(vault.hash('13800138000')).not.toBe(other.hash('13800138000'));
});

function keysOf(...names: string[]) {
  const sealing = Object.fromEntries(names.map((name, index) => [name, Buffer.alloc(32, index + 1)]));
  return { current: names[0] ?? '', sealing, index: Buffer.alloc(32, 2) };
}

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

const key = Buffer.alloc(32, 1).toString('base64');

test('a key without a name is refused without being told to the log', () => {
  expect(() => parseKeys(key, key)).toThrow('TONGBAN_KEYS entry 1 must read name:key');
  expect(() => parseKeys(`k1:${key},${key}`, key)).toThrow('TONGBAN_KEYS entry 2 must read name:key');
  expect(() => parseKeys(key, key)).not.toThrow(key.slice(0, 10));
});

test('what a key seals it opens, so its name has no dot in it', () => {
  expect(() => parseKeys(`2026.11:${key}`, key)).toThrow('name of letters and digits');
  const sealing = createVault(parseKeys(`2026-11:${key}, k1:${key}`, key));
  expect(sealing.open(sealing.seal('a secret'))).toBe('a secret');
});

test('two keys of one name are refused', () => {
  expect(() => parseKeys(`k1:${key},k1:${key}`, key)).toThrow('two entries «k1»');
});

test('a key of the wrong length is refused by name', () => {
  expect(() => parseKeys('k1:c2hvcnQ=', 'x')).toThrow('TONGBAN_KEYS entry «k1»');
});
