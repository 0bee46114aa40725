import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { newId } from '#db/schema/columns.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { readOwnGuides } from '#lib/publishing/guides/read-guide-texts.ts';
import { demonstrationStaff } from './demo-people.ts';
import { wordsOfGuides } from './guide-words.ts';

test('words of one guide are published and of another wait for the supervisor', async ({ db }) => {
  const staff = demonstrationStaff.map(({ name, email, posts }) => ({
    ...{ id: newId(), name, email },
    posts: posts.map(({ department, post }) => aPost(department, post)),
  }));
  await db.insert(people).values(staff.map(({ id, name, email }) => ({ id, name, email })));
  await db
    .insert(staffPosts)
    .values(
      staff.flatMap(({ id, posts }) => posts.map(({ department, post }) => ({ department, post, personId: id }))),
    );
  const supervisor = staff.find(({ posts }) => posts.some(({ post }) => post === 'supervisor'))!;
  const ctx = contextOf(db, supervisor);
  for (const { at, happen } of wordsOfGuides(staff, '2026-11-24')) await happen({ ...ctx, now: () => at });
  const guides = (await readOwnGuides(ctx)).filter(({ published, waiting }) => published ?? waiting);
  expect(guides.map(({ guide, published, waiting }) => [guide.id, published?.author, waiting?.author])).toEqual([
    ['company-change', undefined, '郑凯'],
    ['individual-business-registration', '吴静怡', undefined],
  ]);
});
