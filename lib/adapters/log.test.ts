import { expect, test } from 'vitest';
import { traceOf } from './log.ts';

test('an error is told by its kind, code and place, never by its message', () => {
  const cause = Object.assign(new Error('Key (email)=(lin@example.org) already exists'), { code: '23505' });
  const error = new Error('Failed query: insert …\nparams: 林小雨,\n    at 13800138000', { cause });
  const told = traceOf(error);
  expect(told).toMatchObject({ kind: 'Error', cause: 'Error 23505' });
  expect(told.at?.[0]).toContain('log.test.ts');
  expect(JSON.stringify(told)).not.toMatch(/林小雨|lin@|13800138000|insert/);
});

test('a thrown text is not repeated', () => {
  expect(traceOf('林小雨')).toEqual({ kind: 'string' });
});
