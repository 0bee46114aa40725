import { expect, test } from 'vitest';
import { sayWait } from './limit-words.ts';

test('a person is told when to try again', () => {
  expect(sayWait('zh', 61)).toBe('操作太频繁了，请在 2 分钟后再试。');
  expect(sayWait('en', 20)).toContain('in 1 minute.');
  expect(sayWait('en', 3600)).toContain('in 60 minutes.');
  expect(sayWait('en', 7300)).toContain('in 3 hours.');
});
