import { expect, test } from 'vitest';
import { proofIn, standingOfPosts } from './sign-in-method.ts';

const nine = new Date('2026-11-23T09:00:00+08:00');
const proved = { strong: true, authenticatedAt: nine };
const lasts = 240 * 60_000;
const at = (now: Date) => ({ mode: 'production' as const, now, lasts });
const later = (minutes: number) => new Date(nine.getTime() + minutes * 60_000);

test('in production staff work only in a session of the identity provider', () => {
  expect(standingOfPosts({ method: 'provider', proof: proved }, at(nine))).toBe('open');
  expect(standingOfPosts({ method: 'code', proof: proved }, at(nine))).toBe('closed');
  expect(standingOfPosts({ method: 'demonstration', proof: proved }, at(nine))).toBe('closed');
});

test('there they have proved a second factor, and prove it again after four hours', () => {
  const standing = (proof: typeof proved | { strong: boolean; authenticatedAt: null }, now = nine) =>
    standingOfPosts({ method: 'provider', proof }, at(now));
  expect(standing({ ...proved, strong: false })).toBe('closed');
  expect(standing({ strong: true, authenticatedAt: null })).toBe('closed');
  expect(standing(proved, later(239))).toBe('open');
  expect(standing(proved, later(240))).toBe('prove again');
});

test('in the demonstration everybody may try the staff’s side', () => {
  const proof = { strong: false, authenticatedAt: null };
  expect(standingOfPosts({ method: 'demonstration', proof }, { mode: 'demonstration', now: nine, lasts })).toBe('open');
});

test.each([
  [{ amr: ['pwd', 'mfa'], auth_time: 1_763_859_600 }, true],
  [{ acr: 'mfa', auth_time: 1_763_859_600 }, true],
  [{ amr: ['pwd'], acr: '0', auth_time: 1_763_859_600 }, false],
  [{ amr: 'mfa', auth_time: 1_763_859_600 }, false],
  [{ auth_time: 1_763_859_600 }, false],
])('of %j a second factor is %s', (claims, strong) => {
  expect(proofIn(claims, ['mfa'])).toEqual({ strong, authenticatedAt: new Date('2025-11-23T01:00:00Z') });
});

test('a time that the provider does not say is none', () => {
  expect(proofIn({ amr: ['mfa'] }, ['mfa']).authenticatedAt).toBeNull();
});
