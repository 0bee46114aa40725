import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { aFiling, permit } from '#lib/applications/testing/staff.testing.ts';
import { findActor } from '#lib/identity/actor.ts';
import { openSession } from '#lib/identity/session.ts';
import { aPerson } from '#lib/identity/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readInbox } from './inbox.ts';

test('what is new in the inbox is new until it is read, and new to nobody else', async ({ db }) => {
  const [applicant, other] = [await aPerson(db), await aPerson(db)];
  await aFiling(db, { ...permit, by: applicant });
  const ctx = contextOf(db, applicant);
  expect([await unread(ctx), await unread(contextOf(db, other))]).toEqual([1, 0]);
  expect(await readInbox(contextOf(db, other))).toEqual([]);
  expect(await unread(ctx)).toBe(1);
  expect(await readInbox(ctx)).toMatchObject([{ occasion: 'received', readAt: null }]);
  expect(await unread(ctx)).toBe(0);
  expect((await readInbox(ctx))[0]?.readAt).toEqual(ctx.now());
});

/** What the reader's pages tell them is unread. */
async function unread(ctx: ReturnType<typeof contextOf<Actor>>): Promise<number | undefined> {
  const { token } = await openSession(ctx, { personId: ctx.actor.id, method: 'code' });
  return (await findActor(ctx, token))?.unread;
}
