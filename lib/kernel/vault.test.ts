import { createCipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testVault as vault } from './testing.ts';
import { createVault, isBound, parseKeys, type Keys } from './vault.ts';
import { isSigned } from './signers.ts';

const place = 'people.phone:1';

test('what is sealed opens again, and never looks the same twice', () => {
  const text = '居民身份证 11010519491231002X';
  expect(vault.open(vault.seal(text, place), place)).toBe(text);
  expect(vault.seal(text, place)).not.toBe(vault.seal(text, place));
});

test('no two sealings share their nonce', () => {
  const nonceOf = (sealed: string) => sealed.split(':')[2]?.slice(0, 16);
  const nonces = Array.from({ length: 1_000 }, () => nonceOf(vault.seal('a secret', place)));
  expect(new Set(nonces).size).toBe(1_000);
});

test('an altered text does not open', () => {
  const sealed = vault.seal('a secret', place);
  const altered = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
  expect(() => vault.open(altered, place)).toThrow('unable to authenticate');
});

test.each([27, 20, 16, 13, 12, 0])('a text that is cut to %i bytes does not open, empty or not', (length) => {
  for (const text of ['', 'a secret']) {
    const [key = '', mark = '', body = ''] = vault.seal(text, place).split(':');
    const cut = Buffer.from(body, 'base64url').subarray(0, length).toString('base64url');
    expect(() => vault.open(`${key}:${mark}:${cut}`, place), `“${text}”`).toThrow(/tag|nonce|initialization vector/i);
  }
});

test.each([
  ...['', 't1', 't1.', '.AAAA', 'constructor.AAAA', 'k9.AAAA', 'a secret'],
  ...['t1:', 't1:a:', 't1:x:AAAA', 'k9:a:AAAA', 'constructor:a:AAAA'],
])('%j opens nothing', (sealed) => {
  expect(() => vault.open(sealed, place)).toThrow(Error);
});

test('a text sealed by one key does not open under the name of another', () => {
  const two = createVault(keysOf('t1', 't2'));
  expect(() => two.open(two.seal('a secret', place).replace('t1:', 't2:'), place)).toThrow('unable to authenticate');
});

test('a hash is the same for the same text and key, and says nothing without the key', () => {
  const other = createVault({ ...keysOf('t1'), index: { current: 'i1', keys: { i1: Buffer.alloc(32, 9) } } });
  expect(vault.hash('13800138000')).toBe(vault.hash('13800138000'));
  expect(vault.hash('13800138000')).not.toBe(vault.hash('13800138001'));
  expect(vault.hash('13800138000')).not.toBe(other.hash('13800138000'));
});

function keysOf(...names: string[]) {
  const sealing = Object.fromEntries(names.map((name, index) => [name, Buffer.alloc(32, index + 1)]));
  return {
    sealing: { current: names[0] ?? '', keys: sealing },
    index: { current: 'i1', keys: { i1: Buffer.alloc(32, 2) } },
  };
}

test('after a change of keys old texts still open, and are known to be old', () => {
  const old = Buffer.alloc(32, 1);
  const rotated = createVault({
    ...keysOf('t1'),
    sealing: { current: 't2', keys: { t1: old, t2: Buffer.alloc(32, 3) } },
  });
  const sealed = vault.seal('a secret', place);
  expect(rotated.open(sealed, place)).toBe('a secret');
  expect(rotated.isCurrent(sealed)).toBe(false);
  expect(rotated.isCurrent(rotated.seal('a secret', place))).toBe(true);
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
  expect(sealing.open(sealing.seal('a secret', place), place)).toBe('a secret');
});

test('two keys of one name are refused', () => {
  expect(() => parseKeys(`k1:${key},k1:${key}`, key)).toThrow('two entries «k1»');
});

test('a key of the wrong length is refused by name', () => {
  expect(() => parseKeys('k1:c2hvcnQ=', 'x')).toThrow('TONGBAN_KEYS entry «k1»');
});

describe.each(['aes', 'sm4'] as const)('what %s seals', (cipher) => {
  const sealing = createVault({ ...keysOf('t1'), cipher });

  test('opens at its own place alone: not in another row, column or cookie', () => {
    const sealed = sealing.seal('11010519491231002X', 'people.residentId:1');
    expect(sealing.open(sealed, 'people.residentId:1')).toBe('11010519491231002X');
    for (const other of ['people.residentId:2', 'people.phone:1', 'cookie.pending-sign-in:1'] as const)
      expect(() => sealing.open(sealed, other)).toThrow('unable to authenticate');
  });

  test('opens after the cipher has changed, and is known to be of the other', () => {
    const other = createVault({ ...keysOf('t1'), cipher: cipher === 'aes' ? 'sm4' : 'aes' });
    const sealed = sealing.seal('一段文字', place);
    expect(other.open(sealed, place)).toBe('一段文字');
    expect([sealing.isCurrent(sealed), other.isCurrent(sealed)]).toEqual([true, false]);
  });

  test('does not open cut or altered', () => {
    const [key, mark, body = ''] = sealing.seal('a secret', place).split(':');
    const bytes = Buffer.from(body, 'base64url');
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = `${key}:${mark}:${bytes.subarray(0, length).toString('base64url')}`;
      expect(() => sealing.open(cut, place)).toThrow(Error);
      const altered = Buffer.from(bytes);
      altered[length] = altered[length]! ^ 1;
      expect(() => sealing.open(`${key}:${mark}:${altered.toString('base64url')}`, place)).toThrow(Error);
    }
  });
});

test('a text from before places were bound opens, and is known', () => {
  const cipher = createCipheriv('aes-256-gcm', Buffer.alloc(32, 1), Buffer.alloc(12, 3));
  const body = Buffer.concat([cipher.update('a secret', 'utf8'), cipher.final()]);
  const sealed = `t1.${Buffer.concat([Buffer.alloc(12, 3), cipher.getAuthTag(), body]).toString('base64url')}`;
  expect(vault.open(sealed, place)).toBe('a secret');
  expect([isBound(sealed), vault.isCurrent(sealed)]).toEqual([false, false]);
  expect(isBound(vault.seal('a secret', place))).toBe(true);
});

describe('keyed hashes', () => {
  const [first, second] = [Buffer.alloc(32, 2), Buffer.alloc(32, 3)];
  const hashing = (index: Keys['index'], cipher: 'aes' | 'sm4' = 'aes') =>
    createVault({ ...keysOf('t1'), index, cipher });
  const before = hashing({ current: 'i1', keys: { i1: first } });
  const after = hashing({ current: 'i2', keys: { i1: first, i2: second } });

  test('of what is looked up and of what is proved have keys of their own', () => {
    expect(before.hash('x')).not.toBe(before.mac('x'));
    expect(before.hash('x')).toMatch(/^i1:a:[\w-]{43}$/);
  });

  test('prove what they proved after a new key has come, with the key they name', () => {
    const kept = before.mac('a row');
    expect(after.mac('a row', kept)).toBe(kept);
    expect(after.mac('another row', kept)).not.toBe(kept);
    expect(after.mac('a row')).toMatch(/^i2:a:/);
  });

  test('find what was kept under an earlier key', () => {
    expect(after.hashes('13800138000')).toContain(before.hash('13800138000'));
    expect(after.hashes('13800138001')).not.toContain(before.hash('13800138000'));
  });

  test.each(['i1', 'constructor', ''])('of key «%s», which is not there, prove nothing', (id) => {
    const kept = `${id}:a:${before.mac('a row').slice(5)}`;
    expect(hashing({ current: 'i2', keys: { i2: second } }).mac('a row', kept)).not.toBe(kept);
  });

  test('are by SM3 beside SM4, and both are checked', () => {
    const national = hashing({ current: 'i1', keys: { i1: first } }, 'sm4');
    const key = Buffer.from(hkdfSync('sha256', first, '', 'tongban evidence', 32));
    expect(national.mac('a row')).toBe(`i1:s:${createHmac('sm3', key).update('a row').digest('base64url')}`);
    expect(national.mac('a row', before.mac('a row'))).toBe(before.mac('a row'));
    expect(national.hashes('x')).toContain(before.hash('x'));
  });

  test('from before keys had names are checked with the key that has none', () => {
    const old = createHmac('sha256', first).update('a row').digest('base64url');
    const named = createVault(parseKeys(`k1:${key}`, `i2:${second.toString('base64')},${first.toString('base64')}`));
    expect(named.mac('a row', old)).toBe(old);
    expect(named.mac('a row')).toMatch(/^i2:/);
    expect(named.hashes('a row')).toContain(old);
  });
});

test.each([
  ['aes', 'Ed25519'],
  ['sm4', 'SM2'],
] as const)('beside %s a vault signs by %s, with a key that its index key makes', (cipher, algorithm) => {
  const signed = createVault({ ...keysOf('t1'), cipher }).sign('林小雨');
  expect(signed.algorithm).toBe(algorithm);
  expect(isSigned('林小雨', signed)).toBe(true);
  expect(createVault({ ...keysOf('t1'), cipher }).sign('别的').key).toBe(signed.key);
});

/** GB/T 32907-2016, appendix A.1, and GB/T 32905-2016, appendix A.1. */
test('SM4 and SM3 of this Node are those of the standards', () => {
  const block = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');
  const cipher = createCipheriv('sm4-ecb', block, null).setAutoPadding(false);
  expect(cipher.update(block).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246');
  expect(createHash('sm3').update('abc').digest('hex')).toBe(
    '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  );
});
