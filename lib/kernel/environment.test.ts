import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const key = createHash('sha256').update('a key').digest('base64');
const secrets = { AUTH_SECRET: key, TONGBAN_KEYS: `k1:${key}`, TONGBAN_INDEX_KEY: key };
const keys = { ...secrets, TONGBAN_MODE: 'demonstration' };
const production = {
  ...secrets,
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
])('production without %s says what to do', (name, error) => {
  expect(errorsOf({ ...production, [name]: '' })).toEqual([expect.stringContaining(error)]);
});

test('a gateway for text messages has a key and a secret, and is encrypted', () => {
  const SMS_URL = 'https://key:secret@sms.example/messages';
  expect(readEnvironment({ ...production, SMS_URL })).toMatchObject({ value: { smsUrl: SMS_URL } });
  expect(errorsOf({ ...production, SMS_URL: SMS_URL.replace('https', 'http') })).toEqual([
    'SMS_URL is not encrypted: set it to an address with https://',
  ]);
  expect(errorsOf({ ...production, SMS_URL: 'https://sms.example/messages' })).toEqual([
    expect.stringContaining('give an address like https://KEY:SECRET@'),
  ]);
  expect(errorsOf({ ...keys, SMS_URL })).toEqual([expect.stringContaining('gateway for text messages')]);
});

test('an issuer without its secret is an error, not ignored', () => {
  expect(errorsOf({ ...production, OIDC_ISSUER: 'https://id.example' })).toEqual([
    expect.stringContaining('belong together'),
  ]);
});

test('on Vercel its own driver is used', () => {
  const reading = readEnvironment({ ...production, DATABASE_URL: '', VERCEL: '1', POSTGRES_URL: 'postgres://x' });
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

describe('who forgets to say what a server is', () => {
  test('has a production', () => {
    const { TONGBAN_MODE: _, ...rest } = production;
    expect(readEnvironment(rest)).toMatchObject({ value: { mode: 'production' } });
    expect(errorsOf(secrets)).toEqual([
      expect.stringContaining('AUTH_URL is missing'),
      expect.stringContaining('DATABASE_URL is missing'),
      expect.stringContaining('Nobody could sign in'),
    ]);
  });

  test.each<Record<string, string>>([
    { DATABASE_URL: 'postgres://localhost/tongban' },
    { POSTGRES_URL: 'postgres://localhost/tongban' },
    { SMTP_URL: 'smtp://localhost' },
    { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'secret' },
    { AUTH_URL: 'https://yunchuan.example' },
    { AUTH_URL: 'http://192.0.2.7:3000' },
  ])('has no demonstration beside %j, unless they say so in words', (given) => {
    expect(errorsOf({ ...keys, ...given })).toEqual([expect.stringContaining('TONGBAN_MODE is demonstration, but')]);
    const open = (words: string) => errorsOf({ ...keys, ...given, ALLOW_OPEN_DEMONSTRATION: words });
    expect(open('1')).toHaveLength(1);
    expect(open('anybody-may-sign-in-as-anybody')).toEqual([]);
  });

  test.each(['http://localhost:4000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])('has one at %s', (AUTH_URL) => {
    expect(errorsOf({ ...keys, AUTH_URL })).toEqual([]);
  });
});

describe('production refuses', () => {
  test.each([
    ['AUTH_URL', 'http://yunchuan.example', 'AUTH_URL is not encrypted'],
    ['AUTH_SECRET', 'secret', 'AUTH_SECRET can be guessed'],
    ['AUTH_SECRET', 'changeme'.repeat(4), 'AUTH_SECRET can be guessed'],
    ['CRON_SECRET', 'cron', 'CRON_SECRET can be guessed'],
    ['TONGBAN_INDEX_KEY', Buffer.alloc(32, 7).toString('base64'), 'TONGBAN_INDEX_KEY can be guessed'],
    ['TONGBAN_INDEX_KEY', `i2:${key},i1:${Buffer.alloc(32, 7).toString('base64')}`, 'TONGBAN_INDEX_KEY can be guessed'],
    ['TONGBAN_KEYS', `k2:${key},k1:${Buffer.alloc(32, 1).toString('base64')}`, 'TONGBAN_KEYS can be guessed'],
  ])('%s as %s', (name, value, error) => {
    expect(errorsOf({ ...production, [name]: value })).toEqual([expect.stringContaining(error)]);
  });

  test('an identity provider whose answers anybody on the way reads, and takes one on this machine', () => {
    const at = (issuer: string) => ({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'secret' });
    expect(errorsOf({ ...production, ...at('http://id.example') })).toEqual([
      expect.stringContaining('OIDC_ISSUER is not encrypted'),
    ]);
    expect(errorsOf({ ...production, ...at('http://localhost:9000'), AUTH_URL: 'http://localhost:3000' })).toEqual([]);
  });
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
  expect(errorsOf({ ...production, ...given })).toEqual([expect.stringContaining('set all three')]);
});

test('a proof opens posts for four hours and decisions for one, unless the city says otherwise', () => {
  const lasting = (given: Record<string, string>) => {
    const reading = readEnvironment({ ...keys, ...given });
    return reading.ok && reading.value.proofLasts;
  };
  expect(lasting({})).toEqual({ work: 4 * 3_600_000, decision: 3_600_000 });
  expect(lasting({ STAFF_PROOF_MINUTES: '60', DECISION_PROOF_MINUTES: '15' })).toEqual({
    work: 3_600_000,
    decision: 900_000,
  });
});

test.each(['0', '-5', '1.5', 'an hour', '481'])('“%s” is no time for a proof', (DECISION_PROOF_MINUTES) => {
  expect(errorsOf({ ...keys, DECISION_PROOF_MINUTES })).toEqual([
    'DECISION_PROOF_MINUTES: give whole minutes, from 1 to 480',
  ]);
});

test.each([
  ['', 10],
  ['0', 0],
  ['60', 60],
])('acts can be taken back for “%s” seconds', (TAKE_BACK_SECONDS, seconds) => {
  const reading = readEnvironment({ ...keys, TAKE_BACK_SECONDS });
  expect(reading.ok && reading.value.takeBackSeconds).toBe(seconds);
});

test.each(['-1', '1.5', '61', 'ten'])('“%s” is no time to take an act back in', (TAKE_BACK_SECONDS) => {
  expect(errorsOf({ ...keys, TAKE_BACK_SECONDS })).toEqual(['TAKE_BACK_SECONDS: give whole seconds, from 0 to 60']);
});
