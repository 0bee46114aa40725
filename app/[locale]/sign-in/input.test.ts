import { expect, test } from 'vitest';
import { emailField, way } from './input.ts';
import { z } from 'zod';

test('an address is kept in one form, however it is typed', () => {
  expect(emailField('en').parse(' Ｌin@Example.com ')).toBe('lin@example.com');
});

test.each(['', 'lin', 'lin@example.com,eve@example.com', undefined])('%j is no address', (typed) => {
  expect(emailField('en').safeParse(typed).error?.issues[0]?.message).toBe(
    'Enter a full e-mail address, like name@example.com',
  );
});

test('the fault is told in the reader’s language', () => {
  expect(emailField('zh').safeParse('lin').error?.issues[0]?.message).toContain('完整的邮箱地址');
});

test('a way in needs a language that we write', () => {
  expect(z.object(way).safeParse({ locale: 'de' }).success).toBe(false);
  expect(z.object(way).safeParse({ locale: 'zh' }).success).toBe(true);
});
