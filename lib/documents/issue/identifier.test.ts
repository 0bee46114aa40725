import { expect, test } from 'vitest';
import { identifierOf } from './identifier.ts';

const licence = { type: '530101040001', body: '11530100015124345A', serial: 'YC-2026-AB12-L5' };

test('an identifier has root, type, body, serial, version and check character', () => {
  expect(identifierOf(licence)).toMatch(
    /^1\.2\.156\.3005\.2\.530101040001\.11530100015124345A\.YC2026AB12L5\.001\.[0-9A-Z]$/,
  );
});

test('one wrong character, or two that change places, give another check character', () => {
  const check = (change: Partial<typeof licence>) => identifierOf({ ...licence, ...change }).at(-1);
  for (const change of [{ type: '530101040002' }, { serial: 'YC-2026-AB21-L5' }, { body: '11530100015124354A' }])
    expect(check(change)).not.toBe(check({}));
});
