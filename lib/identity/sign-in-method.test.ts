import { expect, test } from 'vitest';
import { opensPosts } from './sign-in-method.ts';

test('in production staff work only in a session of the identity provider', () => {
  expect(opensPosts('provider', 'production')).toBe(true);
  expect(opensPosts('code', 'production')).toBe(false);
  expect(opensPosts('demonstration', 'production')).toBe(false);
});

test('in the demonstration everybody may try the staff’s side', () => {
  expect(opensPosts('demonstration', 'demonstration')).toBe(true);
});
