import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readFeed, type DomainEvent } from './feed.ts';
import { acceptFiling } from './intake/accept-filing.ts';
import { readCase } from './desk/read-for-staff.ts';
import { aCitizen, anOfficer, asSeen, aSubmittedCase, granted } from './testing/testing.ts';

async function all(db: Database, reader: string, limit = 100): Promise<DomainEvent[]> {
  const batch = await db.transaction((tx) => readFeed({ db: tx }, reader, limit));
  return batch ? [...batch, ...(await all(db, reader, limit))] : [];
}

async function aCaseAccepted(db: Database): Promise<string> {
  const id = await aSubmittedCase(await aCitizen(db));
  const staff = await anOfficer(db);
  await readCase(staff, id);
  granted(await acceptFiling(staff, { ...(await asSeen(db, id)), missing: 'received' }));
  return id;
}

test('a reader hears once what happened, in order; reads of personal data are no events', async ({ db }) => {
  const ids = [await aCaseAccepted(db), await aCaseAccepted(db)];
  const heard = await all(db, 'webhooks', 1);
  for (const id of ids)
    expect(heard.filter(({ applicationId }) => applicationId === id).map(({ step }) => step)).toEqual([
      'submit',
      'accept',
    ]);
  expect(heard).toHaveLength(4);
  expect(heard[0]?.at).toBeInstanceOf(Date);
  expect(await all(db, 'webhooks')).toEqual([]);
  expect(await all(db, 'indicators')).toHaveLength(4);
});

test('a reader that fails hears the same again', async ({ db }) => {
  const applicationId = await aSubmittedCase(await aCitizen(db));
  const failing = db.transaction(async (tx) => {
    await readFeed({ db: tx }, 'webhooks');
    throw new Error('no answer');
  });
  await expect(failing).rejects.toThrow('no answer');
  expect(await all(db, 'webhooks')).toMatchObject([{ applicationId, step: 'submit' }]);
});

test('an act that is undone leaves nothing in the feed', async ({ db }) => {
  const id = await aSubmittedCase(await aCitizen(db));
  const staff = await anOfficer(db);
  await all(db, 'webhooks');
  const undone = db.transaction(async (tx) => {
    granted(await acceptFiling(contextOf(tx, staff.actor), { ...(await asSeen(tx, id)), missing: 'received' }));
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await all(db, 'webhooks')).toEqual([]);
});
