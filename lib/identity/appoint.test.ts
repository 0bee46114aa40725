import { expect } from 'vitest';
import { auditEvents } from '#db/schema/audit.ts';
import { accounts } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import type { Database } from '#db/client.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { findActor } from './actor.ts';
import { appoint, rebind, type Appointment } from './appoint.ts';
import { openSession } from './session.ts';
import { aPerson } from './testing.ts';

const post = aPost('public-security', 'reviewer');
const change = (db: Database, appointment: Omit<Appointment, 'post'>) =>
  appoint(contextOf(db, null), { ...appointment, post });

test('a person holds a post from the moment it is given until it is ended, both on record', async ({ db }) => {
  const { id, email } = await aPerson(db);
  const other = await aPerson(db, { posts: [post] });
  const { token } = await openSession(contextOf(db, null), { personId: id, method: 'provider' });
  const posts = async () => (await findActor(contextOf(db, null), token))?.actor.posts;

  expect(await change(db, { email: email.toUpperCase(), change: 'appoint' })).toMatchObject({ ok: true });
  expect(await posts()).toEqual([post]);
  expect(await change(db, { email, change: 'dismiss' })).toMatchObject({ ok: true });
  expect(await posts()).toEqual([]);
  expect(await db.select().from(auditEvents)).toMatchObject([
    { action: 'appoint', subject: `person:${id}`, facts: { department: 'public-security', role: 'reviewer' } },
    { action: 'dismiss', subject: `person:${id}`, facts: { department: 'public-security', role: 'reviewer' } },
  ]);
  expect(await change(db, { email: other.email, change: 'appoint' })).toMatchObject({ ok: false });
});

test('nobody is appointed twice, dismissed from what they do not hold, or made up', async ({ db }) => {
  const { email } = await aPerson(db, { posts: [post] });
  const nothing = { ok: false, refusal: { code: 'nothing_to_change' } };
  expect(await change(db, { email, change: 'appoint' })).toEqual(nothing);
  const { email: citizen } = await aPerson(db);
  expect(await change(db, { email: citizen, change: 'dismiss' })).toEqual(nothing);
  const unknown = { email: 'nobody@people.example', change: 'appoint' as const };
  expect(await change(db, unknown)).toEqual({ ok: false, refusal: { code: 'unknown_person' } });
});

test('an account that is freed from its identity is bound to none, signed in nowhere, and on record', async ({
  db,
}) => {
  const { id, email } = await aPerson(db, { posts: [post] });
  const ctx = contextOf(db, null);
  const { token } = await openSession(ctx, { personId: id, method: 'provider' });
  await db.insert(accounts).values({ userId: id, type: 'oidc', provider: 'oidc', providerAccountId: 'issuer#a1' });
  expect(await rebind(ctx, email)).toEqual({ ok: true, value: null });
  expect(await db.$count(accounts)).toBe(0);
  expect(await findActor(ctx, token)).toBeUndefined();
  expect(await db.select().from(auditEvents)).toMatchObject([{ action: 'rebind', subject: `person:${id}` }]);
  expect(await rebind(ctx, email)).toEqual({ ok: false, refusal: { code: 'nothing_to_change' } });
});
