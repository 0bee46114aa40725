import { expect, test } from 'vitest';
import { firstQueue, queuesOf } from './first-queue.ts';
import { aPost } from '#lib/kernel/testing.ts';

const counts = { accept: 9, review: 2, replies: 1, waiting: 0, approve: 3, deliver: 0, colleagues: 8, done: 0 };
const holding = (...roles: string[]) => ({ posts: roles.map((role) => aPost('public-security', role)) });

test('everybody meets first what is theirs to do, and their own work where nothing is', () => {
  expect(firstQueue(holding('intake'), counts)).toBe('accept');
  expect(firstQueue(holding('reviewer'), counts)).toBe('review');
  expect(firstQueue(holding('reviewer', 'approver'), counts)).toBe('approve');
  expect(firstQueue(holding('reviewer', 'approver'), { ...counts, approve: 0 })).toBe('review');
  expect(firstQueue(holding('reviewer'), { ...counts, review: 0 })).toBe('replies');
  expect(firstQueue(holding('reviewer'), { ...counts, review: 0, replies: 0 })).toBe('review');
  expect(firstQueue(holding('supervisor'), counts)).toBe('colleagues');
  expect(firstQueue(holding('administrator'), counts)).toBe('colleagues');
});

test('a post shows the queues of its work, and everybody what waits, what colleagues have and what is done', () => {
  expect(queuesOf(holding('intake'))).toEqual(['accept', 'deliver', 'replies', 'waiting', 'colleagues', 'done']);
  expect(queuesOf(holding('approver'))).toEqual(['approve', 'waiting', 'colleagues', 'done']);
});
