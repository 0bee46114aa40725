import { eq, isNotNull } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { people } from '#db/schema/identity.ts';
import { outbox } from '#db/schema/notifications.ts';
import { test, testTogether } from '#db/testing.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { aCitizen, anOfficer, asSeen, aSubmittedCase, granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { readMailbox } from '#lib/notifications/mailbox.ts';
import { postLetters } from './post-letters.ts';

const post = (db: Database) => postLetters(contextOf(db, null));

/** Subjects of the letters so far, first to last. */
const posted = async (db: Database): Promise<string[]> =>
  (await readMailbox(contextOf(db, null))).map(({ subject }) => subject).toReversed();

async function aCaseAccepted(db: Database): Promise<string> {
  const id = await aSubmittedCase(await aCitizen(db));
  const staff = await anOfficer(db);
  granted(await acceptFiling(staff, { ...(await asSeen(db, id)), missing: 'received' }));
  return id;
}

test('each step has its letter, once, in the order of the steps', async ({ db }) => {
  await aCaseAccepted(db);
  expect(await posted(db)).toEqual([]);
  await post(db);
  expect(await posted(db)).toEqual([expect.stringMatching(/已收到/), expect.stringMatching(/已受理|受理/)]);
  await post(db);
  expect(await posted(db)).toHaveLength(2);
});

test('a letter bears the time of its step, not of its posting', async ({ db }) => {
  const ctx = await aCitizen(db);
  await aSubmittedCase(ctx);
  await postLetters(contextOf(db, null, '2027-01-15T09:00:00+08:00'));
  const [letter] = await readMailbox(contextOf(db, null));
  expect(letter?.at).toEqual((await readInbox(ctx))[0]?.at);
});

test('a letter goes where its reader is written to by now, in their language by now', async ({ db }) => {
  const ctx = await aCitizen(db);
  await aSubmittedCase(ctx);
  await db.update(people).set({ email: 'moved@example.com', locale: 'en' }).where(eq(people.id, ctx.actor.id));
  await post(db);
  expect(await readMailbox(contextOf(db, null))).toMatchObject([
    { to: 'moved@example.com', subject: expect.stringContaining('received') },
  ]);
});

test('who has no address has the line in the inbox alone', async ({ db }) => {
  const ctx = await aCitizen(db);
  await aSubmittedCase(ctx);
  await db.update(people).set({ email: null }).where(eq(people.id, ctx.actor.id));
  await post(db);
  expect(await posted(db)).toEqual([]);
  expect(await readInbox(ctx)).toHaveLength(1);
});

test('what nobody is told of has no letter: that a case was looked at, that a colleague took it', async ({ db }) => {
  const id = await aSubmittedCase(await aCitizen(db));
  await post(db);
  await readCase(await anOfficer(db), id);
  await post(db);
  expect(await posted(db)).toHaveLength(1);
});

test('a letter that cannot be sealed or addressed is dead, where staff see it, and the others are posted', async ({
  db,
}) => {
  const lost = await aCitizen(db);
  await aSubmittedCase(lost);
  await aSubmittedCase(await aCitizen(db));
  await db.update(people).set({ email: 'lost@example.com' }).where(eq(people.id, lost.actor.id));
  const ctx = contextOf(db, null);
  const seal: Vault['seal'] = (text, ...place) => {
    if (text === 'lost@example.com') throw new TypeError('no key');
    return ctx.vault.seal(text, ...place);
  };
  await postLetters({ ...ctx, vault: { ...ctx.vault, seal } });
  const letters = await readMailbox(ctx);
  expect(letters.map(({ state }) => state).toSorted()).toEqual(['dead', 'waiting']);
  expect(await db.select().from(outbox).where(isNotNull(outbox.deadAt))).toMatchObject([
    { subject: '我们已收到您的申请', lastError: 'TypeError', recipient: '' },
  ]);
  await post(db);
  expect(await posted(db)).toHaveLength(2);
});

test('a posting that the database ends posts again what it had begun', async ({ db }) => {
  await aSubmittedCase(await aCitizen(db));
  const ends = db.transaction(async (tx) => {
    await postLetters({ ...contextOf(tx, null) });
    throw new Error('connection lost');
  });
  await expect(ends).rejects.toThrow('connection lost');
  expect(await posted(db)).toEqual([]);
  await post(db);
  expect(await posted(db)).toHaveLength(1);
});

testTogether('two who post at the same moment post each letter once', async ({ db }) => {
  for (let index = 0; index < 5; index++) await aCaseAccepted(db);
  await Promise.all([post(db), post(db)]);
  await post(db);
  expect(await posted(db)).toHaveLength(10);
});
