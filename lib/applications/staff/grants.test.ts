import { expect, test } from 'vitest';
import { aCatalogue, testContent } from '#lib/catalogue/testing.ts';
import type { Written } from '#lib/catalogue/city.testing.ts';
import { holds } from './permissions.ts';
import { grantsOf, postsWith } from '#lib/kernel/grants.ts';

test('the posts of the demonstration city grant what their holders do', () => {
  const granted = testContent().catalogue.listPosts();
  expect(Object.fromEntries(granted.map(({ id, grants }) => [id, grants.join(' ')]))).toEqual({
    intake: 'accept check deliver',
    reviewer: 'review check deliver',
    approver: 'approve',
    'counter-lead': 'accept check deliver assign',
    supervisor: 'assign supervise publish',
    administrator: 'supervise publish appoint',
  });
});

test('a city adds a post in its content alone, and takes grants from one', () => {
  const catalogue = aCatalogue(({ posts }) => {
    (posts.data as Written)['team-leader'] = {
      name: { zh: '窗口组长', en: 'Team leader' },
      grants: ['accept', 'assign'],
    };
    (posts.data as Written)['clerk'].grants = ['review'];
  });
  const leader = { department: 'market', post: 'team-leader', grants: grantsOf({ catalogue }, 'team-leader') };
  const actor = { id: 'li', name: '李四', posts: [leader] };
  const inMarket = { application: { department: 'market' } };
  expect(holds(actor, inMarket, ['accept'])).toBe(true);
  expect(holds(actor, inMarket, ['review'])).toBe(false);
  expect(postsWith({ catalogue }, ['accept', 'review'])).toEqual(['clerk', 'team-leader']);
});

test('a post that the city no longer has grants nothing', () => {
  expect(grantsOf(testContent(), 'beadle')).toEqual([]);
});
