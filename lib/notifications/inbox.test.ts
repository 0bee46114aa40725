import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { aFiling, permit } from '#lib/applications/staff.testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { countUnread, readInbox } from './inbox.ts';

test('what is new in the inbox is new until it is read, and new to nobody else', async ({ db }) => {
  const [applicant, other] = [await aPerson(db), await aPerson(db)];
  await aFiling(db, { ...permit, by: applicant });
  const ctx = contextOf(db, applicant);
  expect([await countUnread(ctx), await countUnread(contextOf(db, other))]).toEqual([1, 0]);
  expect(await readInbox(contextOf(db, other))).toEqual([]);
  expect(await countUnread(ctx)).toBe(1);
  expect(await readInbox(ctx)).toMatchObject([{ occasion: 'received', readAt: null }]);
  expect(await countUnread(ctx)).toBe(0);
  expect((await readInbox(ctx))[0]?.readAt).toEqual(ctx.now());
});
