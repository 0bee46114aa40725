import { expect, test } from 'vitest';
import type { Post } from './context.ts';
import { overseenBy, supervisedBy } from './supervision-scope.ts';

const posts = (...held: Post[]) => ({ posts: held });

test('an administrator oversees the whole city', () => {
  expect(overseenBy(posts({ department: '*', role: 'administrator' }))).toBe('whole city');
});

test('a supervisor oversees the departments they supervise, and not those they only work in', () => {
  const both = posts({ department: 'tobacco', role: 'supervisor' }, { department: 'taxation', role: 'intake' });
  expect(overseenBy(both)).toEqual(['tobacco']);
  expect(supervisedBy(both)).toEqual(['tobacco']);
});

test.each(['intake', 'reviewer', 'approver'] as const)('the post of %s oversees nobody', (role) => {
  expect(overseenBy(posts({ department: 'tobacco', role }))).toBeUndefined();
});

test('who holds no post oversees nobody', () => {
  expect(overseenBy(posts())).toBeUndefined();
});
