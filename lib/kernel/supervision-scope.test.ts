import { expect, test } from 'vitest';
import type { HeldPost } from './context.ts';
import { departmentsWith, overseenBy } from './supervision-scope.ts';
import { aPost } from '#lib/kernel/testing.ts';

const posts = (...held: HeldPost[]) => ({ posts: held });

test('an administrator oversees the whole city', () => {
  expect(overseenBy(posts(aPost('*', 'administrator')))).toBe('whole city');
});

test('a supervisor oversees the departments they supervise, and not those they only work in', () => {
  const both = posts(aPost('tobacco', 'supervisor'), aPost('taxation', 'intake'));
  expect(overseenBy(both)).toEqual(['tobacco']);
  expect(departmentsWith(both, 'supervise')).toEqual(['tobacco']);
});

test.each(['intake', 'reviewer', 'approver'] as const)('the post of %s oversees nobody', (post) => {
  expect(overseenBy(posts(aPost('tobacco', post)))).toBeUndefined();
});

test('who holds no post oversees nobody', () => {
  expect(overseenBy(posts())).toBeUndefined();
});
