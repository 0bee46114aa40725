import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { notifications, outbox } from '#db/schema/notifications.ts';
import { test } from '#db/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { readInbox } from './inbox.ts';
import { occasionsAbout } from './letter.ts';
import { readMailbox } from './mailbox.ts';
import { tell } from './notify.ts';
import { listInbox } from './store.ts';

const { news } = occasionsAbout('case', { news: { zh: '有新的进展', en: 'There is news' } });
const facts = { zh: '居住证', en: 'Residence permit' };
const told = { applicationId: null, occasion: news, facts };

const tellOf = (db: Database, { id }: Actor, rest: { email?: string | null; locale?: 'zh' | 'en' } = {}) =>
  tell(contextOf(db, null), { personId: id, email: 'lin@people.example', locale: 'zh', ...rest }, told);

describe('who is told something', () => {
  test('has a line in the inbox and a letter, in their language', async ({ db }) => {
    const person = await aPerson(db);
    await tellOf(db, person, { locale: 'en' });
    expect(await readInbox(contextOf(db, person))).toMatchObject([{ occasion: 'news', facts, readAt: null }]);
    expect(await readMailbox({ db, vault })).toMatchObject([
      { to: 'lin@people.example', subject: 'There is news: Residence permit', state: 'waiting' },
    ]);
  });

  test('without an address has the line alone: it is the record', async ({ db }) => {
    const person = await aPerson(db);
    await tellOf(db, person, { email: null });
    expect(await readInbox(contextOf(db, person))).toHaveLength(1);
    expect(await db.$count(outbox)).toBe(0);
  });

  test('is told nothing of what is undone: line and letter go with the act', async ({ db }) => {
    const person = await aPerson(db);
    const act = db.transaction(async (tx) => {
      await tellOf(tx, person);
      throw new Error('the act fails');
    });
    await expect(act).rejects.toThrow('the act fails');
    expect([await db.$count(notifications), await db.$count(outbox)]).toEqual([0, 0]);
  });

  test('is named in no letter that lies in the database', async ({ db }) => {
    await tellOf(db, await aPerson(db));
    const [letter] = await db.select().from(outbox);
    expect(JSON.stringify([letter?.recipient, letter?.body])).not.toMatch(/lin@people|居住证/);
  });
});

describe('an inbox', () => {
  test('is a person’s own, the newest first, a page at a time', async ({ db }) => {
    const [person, other] = [await aPerson(db), await aPerson(db)];
    const ids = Array.from({ length: 5 }, newId);
    const line = { occasion: 'news', facts, at: new Date('2026-11-23T01:00:00Z') };
    await db.insert(notifications).values(ids.map((id) => ({ ...line, id, personId: person.id })));
    await db.insert(notifications).values({ ...line, personId: other.id });
    const page = async (before?: string) =>
      (await listInbox(db, person.id, { limit: 2, ...(before && { before }) })).map(({ id }) => id);
    const newest = ids.toReversed();
    expect([await page(), await page(newest[1]), await page(newest[3])]).toEqual([
      newest.slice(0, 2),
      newest.slice(2, 4),
      newest.slice(4),
    ]);
  });

  test('that is read keeps the day on which each line was first read', async ({ db }) => {
    const person = await aPerson(db);
    await tellOf(db, person);
    await readInbox(contextOf(db, person, '2026-11-24T09:00:00+08:00'));
    await readInbox(contextOf(db, person, '2026-11-30T09:00:00+08:00'));
    const again = await readInbox(contextOf(db, person, '2026-12-01T09:00:00+08:00'));
    expect(again.map(({ readAt }) => readAt)).toEqual([new Date('2026-11-24T09:00:00+08:00')]);
  });
});

test.for([
  [{ sentAt: null }, 'waiting'],
  [{ sentAt: new Date() }, 'sent'],
  [{ deadAt: new Date() }, 'dead'],
] as const)('a letter with %j is %s in the demonstration’s mailbox', async ([outcome, state], { db }) => {
  await tellOf(db, await aPerson(db));
  await db.update(outbox).set(outcome);
  expect(await readMailbox({ db, vault })).toMatchObject([{ state }]);
});
