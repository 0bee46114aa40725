import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const key = Buffer.alloc(32, 1).toString('base64');
const keys = { AUTH_SECRET: 'secret', TONGBAN_KEYS: `k1:${key}`, TONGBAN_INDEX_KEY: key };
const production = {
  ...keys,
  TONGBAN_MODE: 'production',
  AUTH_URL: 'https://yunchuan.example',
  DATABASE_URL: 'postgres://localhost/tongban',
  SMTP_URL: 'smtp://localhost',
};
const errorsOf = (variables: Record<string, string>) => {
  const reading = readEnvironment(variables);
  return reading.ok ? [] : reading.errors;
};

test('the demonstration needs its keys and nothing else', () => {
  expect(readEnvironment(keys)).toMatchObject({
    ok: true,
    value: { mode: 'demonstration', url: 'http://localhost:3000', database: { kind: 'embedded' } },
  });
});

test('production with everything set is fine', () => {
  expect(errorsOf(production)).toEqual([]);
});

test.each([
  ['AUTH_URL', 'AUTH_URL is missing'],
  ['AUTH_SECRET', 'AUTH_SECRET is missing'],
  ['TONGBAN_KEYS', 'TONGBAN_KEYS is missing'],
  ['DATABASE_URL', 'DATABASE_URL is missing'],
  ['SMTP_URL', 'Nobody could sign in'],
  ['TONGBAN_MODE', 'TONGBAN_MODE is missing'],
])('production without %s says what to do', (name, error) => {
  expect(errorsOf({ ...production, [name]: '' })).toEqual([expect.stringContaining(error)]);
});

test('an issuer without its secret is an error, not ignored', () => {
  expect(errorsOf({ ...keys, OIDC_ISSUER: 'https://id.example' })).toEqual([
    expect.stringContaining('belong together'),
  ]);
});

test('on Vercel its own driver is used', () => {
  const reading = readEnvironment({ ...keys, VERCEL: '1', POSTGRES_URL: 'postgres://x' });
  expect(reading).toMatchObject({ value: { database: { kind: 'vercel' } } });
});

test.each(['0x', 'http', '70000', '-1', '80.5'])('“%s” is no port', (PORT) => {
  expect(errorsOf({ ...keys, PORT })).toEqual(['PORT: give a number from 1 to 65535']);
});

test('production runs on the embedded database only where somebody says so', () => {
  const embedded = { ...production, DATABASE_URL: '' };
  expect(errorsOf({ ...embedded, ALLOW_EMBEDDED_DATABASE: 'yes' })).toEqual([
    expect.stringContaining('DATABASE_URL is missing'),
  ]);
  expect(errorsOf({ ...embedded, ALLOW_EMBEDDED_DATABASE: '1' })).toEqual([]);
});

test('a public address does not become a demonstration by forgetting to say what it is', () => {
  expect(errorsOf({ ...keys, AUTH_URL: 'https://yunchuan.example' })).toEqual([
    expect.stringContaining('TONGBAN_MODE is missing'),
  ]);
  expect(errorsOf({ ...keys, AUTH_URL: 'http://localhost:4000' })).toEqual([]);
});

test('an error says what is wrong with a key, and none of it', () => {
  const [error] = errorsOf({ ...keys, TONGBAN_KEYS: 'k1:c2hvcnQ=' });
  expect(error).toContain('32 bytes');
  expect(error).not.toContain('c2hvcnQ=');
});

test('a mail server is enough for production, and so is an identity provider', () => {
  const provider = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'secret' };
  expect(errorsOf({ ...production, SMTP_URL: '', ...provider })).toEqual([]);
});

test.each([
  [['OIDC_ISSUER', 'OIDC_CLIENT_ID']],
  [['OIDC_ISSUER', 'OIDC_CLIENT_SECRET']],
  [['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
  [['OIDC_CLIENT_ID']],
])('%j without the rest of the provider is an error', (names) => {
  const given = Object.fromEntries(names.map((name) => [name, 'https://id.example']));
  expect(errorsOf({ ...keys, ...given })).toEqual([expect.stringContaining('set all three')]);
});
