import { expect, test } from 'vitest';
import type { Role } from '#lib/kernel/context.ts';
import { firstQueue } from './first-queue.ts';

const counts = { new: 9, mine: 2, replies: 1, waiting: 0, due_soon: 0, overdue: 0, approval: 3, deliver: 0, done: 0 };
const holding = (...roles: Role[]) => ({ posts: roles.map((role) => ({ department: 'public-security', role })) });

test('everybody meets first what is theirs to do, and what is new where nothing is', () => {
  expect(firstQueue(holding('intake'), counts)).toBe('new');
  expect(firstQueue(holding('reviewer'), counts)).toBe('mine');
  expect(firstQueue(holding('reviewer', 'approver'), counts)).toBe('approval');
  expect(firstQueue(holding('reviewer', 'approver'), { ...counts, approval: 0 })).toBe('mine');
  expect(firstQueue(holding('reviewer'), { ...counts, mine: 0 })).toBe('replies');
  expect(firstQueue(holding('supervisor'), counts)).toBe('new');
  expect(firstQueue(holding('administrator'), counts)).toBe('new');
});
