import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { demonstrationKeys } from './keys.ts';
import { readSettings } from './settings.ts';

let data: string;
beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'settings-'))));
afterEach(() => rmSync(data, { recursive: true }));

const key = createHash('sha256').update('a key').digest('base64');
const keys = { AUTH_SECRET: key, TONGBAN_KEYS: `k1:${key}`, TONGBAN_INDEX_KEY: key };
const production = {
  ...{ ...keys, TONGBAN_MODE: 'production', AUTH_URL: 'https://city.example' },
  ...{ DATABASE_URL: 'postgres://127.0.0.1/portal', SMTP_URL: 'smtp://127.0.0.1' },
};
const read = (given: Record<string, string> = {}) => readSettings({ TONGBAN_DATA: data, ...given });

describe('a start without any setting', () => {
  test('is a demonstration on this machine alone: one click signs anybody in', () => {
    expect(read()).toMatchObject({
      ...{ isDemonstration: true, host: '127.0.0.1', port: 3000, address: 'http://localhost:3000' },
      place: { kind: 'embedded', directory: join(data, 'database') },
    });
  });

  test('makes its keys once, and keeps them', () => {
    const first = read().keys;
    expect(read().keys).toEqual(first);
    expect(new Set(Object.values(first)).size).toBe(3);
  });

  test('keeps its keys from everybody else on the machine', () => {
    read();
    expect(statSync(join(data, 'keys.json')).mode & 0o777).toBe(0o600);
  });

  test('opens to the network only where somebody says so', () => {
    const ends = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('ended');
    });
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(() => read({ HOST: '0.0.0.0' })).toThrow('ended');
    expect(said.mock.calls.join()).toContain('HOST opens a demonstration');
    ends.mockRestore();
    said.mockRestore();
    const words = { ALLOW_OPEN_DEMONSTRATION: 'anybody-may-sign-in-as-anybody' };
    expect(read({ HOST: '0.0.0.0', ...words }).host).toBe('0.0.0.0');
    expect(read({ HOST: '' }).host).toBe('127.0.0.1');
  });
});

describe('a city’s own start', () => {
  test('is one without saying so', () => {
    const { TONGBAN_MODE: _, ...rest } = production;
    expect(read(rest)).toMatchObject({ isDemonstration: false, host: '0.0.0.0' });
  });

  test('is reachable, on its own database, with its own keys, and writes none', () => {
    expect(read(production)).toMatchObject({
      ...{ isDemonstration: false, host: '0.0.0.0', address: 'https://city.example', keys },
      place: { kind: 'postgres', url: 'postgres://127.0.0.1/portal' },
    });
    expect(() => readFileSync(join(data, 'keys.json'))).toThrow('ENOENT');
  });

  test('of a demonstration with keys of its own uses them', () => {
    expect(read(keys).keys).toEqual(keys);
  });

  test('with some keys and not others takes none of them: they belong together', () => {
    const { AUTH_SECRET: secret, ...rest } = keys;
    expect(read(rest).keys).not.toMatchObject(rest);
    expect(read({ AUTH_SECRET: secret }).keys.AUTH_SECRET).not.toBe(secret);
  });
});

test('two demonstrations have nothing in common', () => {
  const nowhere = join(data, 'no-city');
  const [one, other] = ['one', 'other'].map((name) => demonstrationKeys(join(data, name, 'keys.json'), nowhere));
  for (const name of ['AUTH_SECRET', 'TONGBAN_KEYS', 'TONGBAN_INDEX_KEY'] as const)
    expect(one?.[name]).not.toBe(other?.[name]);
});
