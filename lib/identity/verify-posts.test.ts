import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { staffPosts } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { appoint } from './appoint.ts';
import { aPerson } from './testing.ts';
import { verifyPosts } from './verify-posts.ts';

const post = { department: 'public-security', post: 'reviewer' };

test('posts that were given and ended on record verify', async ({ db }) => {
  const [{ email }, other] = [await aPerson(db), await aPerson(db)];
  const ctx = contextOf(db, null);
  for (const change of ['appoint', 'dismiss', 'appoint'] as const) await appoint(ctx, { email, post, change });
  await appoint(ctx, { email: other.email, post, change: 'appoint' });
  await appoint(ctx, { email: other.email, post, change: 'dismiss' });
  expect(await verifyPosts({ db })).toEqual({ posts: 1, differing: [] });
});

test('an administrator whom nobody appointed shows, and a post that is gone without an act', async ({ db }) => {
  const { id, email } = await aPerson(db);
  await appoint(contextOf(db, null), { email, post, change: 'appoint' });
  await db.delete(staffPosts).where(eq(staffPosts.personId, id));
  await db.insert(staffPosts).values({ personId: id, department: '*', post: 'administrator' });
  expect((await verifyPosts({ db })).differing).toEqual([
    { personId: id, department: '*', post: 'administrator', kind: 'not-given' },
    { personId: id, ...post, kind: 'gone' },
  ]);
});
