import { expect } from 'vitest';
import { sessions } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { findActor, findStaff, findStaffByEmail } from './actor.ts';
import { listDemoPeople } from './demonstration.ts';
import { openSession } from './session.ts';
import { aPerson } from './testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { aPost } from '#lib/kernel/testing.ts';

const now = () => new Date('2026-11-23T02:00:00Z');

test('a person acts in their session with the posts they hold', async ({ db }) => {
  const posts = [aPost('market', 'reviewer'), aPost('market', 'supervisor')];
  const person = await aPerson(db, { name: '赵文清', posts });
  const { token } = await openSession({ db, now }, { personId: person.id, method: 'provider' });
  const found = await findActor({ ...testContent(), db, now }, token);
  expect(found).toMatchObject({ actor: { id: person.id, name: '赵文清' }, method: 'provider' });
  expect(found?.actor.posts).toHaveLength(2);
  expect(found?.actor.posts).toEqual(expect.arrayContaining(posts));
});

test('a person without posts acts as a citizen', async ({ db }) => {
  const person = await aPerson(db, { name: '林小雨' });
  const { token } = await openSession({ db, now }, { personId: person.id, method: 'code' });
  const actor = { id: person.id, name: '林小雨', posts: [] };
  expect(await findActor({ ...testContent(), db, now }, token)).toEqual({
    actor,
    method: 'code',
    proof: { strong: false, authenticatedAt: null },
    unread: 0,
  });
});

test('nobody acts in a session that is over, unknown, or of a disabled account', async ({ db }) => {
  const person = await aPerson(db);
  const disabled = await aPerson(db, { disabledAt: new Date() });
  const { token, expires } = await openSession({ db, now }, { personId: person.id, method: 'code' });
  const theirs = await openSession({ db, now }, { personId: disabled.id, method: 'code' });
  expect(await findActor({ ...testContent(), db, now }, token)).toBeDefined();
  // Used until its last moment, so that it is not over for want of use.
  await db.update(sessions).set({ seenAt: new Date(expires.getTime() - 1) });
  expect(await findActor({ ...testContent(), db, now: () => new Date(expires.getTime() - 1) }, token)).toBeDefined();
  expect(await findActor({ ...testContent(), db, now: () => expires }, token)).toBeUndefined();
  expect(await findActor({ ...testContent(), db, now }, `${token}x`)).toBeUndefined();
  expect(await findActor({ ...testContent(), db, now }, theirs.token)).toBeUndefined();
});

test('only the people made for it are offered in the demonstration', async ({ db }) => {
  const reviewer = await aPerson(db, { name: '赵文清', email: 'reviewer@demo.tongban.example' });
  await aPerson(db, { email: 'reviewer@demo.tongban.example.evil.example' });
  await aPerson(db, { email: 'mayor@demo.tongban.example' });
  await aPerson(db, { email: 'citizen@demo.tongban.example', disabledAt: new Date() });
  expect(await listDemoPeople(db)).toEqual([{ id: reviewer.id, name: '赵文清', role: 'reviewer' }]);
});

test('a member of staff is found with the posts they hold, unless they hold none or their account is disabled', async ({
  db,
}) => {
  const posts = [aPost('market', 'reviewer')];
  const person = await aPerson(db, { name: '赵文清', posts });
  const ctx = { ...testContent(), db };
  expect(await findStaff(ctx, person.id)).toEqual({ id: person.id, name: '赵文清', posts });
  expect(await findStaffByEmail(ctx, ` ${person.email?.toUpperCase()}`)).toEqual({
    ...{ id: person.id, name: '赵文清', posts },
  });
  expect(await findStaff(ctx, (await aPerson(db)).id)).toBeUndefined();
  expect(await findStaffByEmail(ctx, 'nobody@city.example')).toBeUndefined();
  expect(await findStaff(ctx, (await aPerson(db, { posts, disabledAt: now() })).id)).toBeUndefined();
});
