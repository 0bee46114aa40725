import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { people, sessions } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { findActor } from './actor.ts';
import { forgetSignIns } from './forget-sign-ins.ts';
import { closeSession, endMySession, openSession, readMySessions } from './session.ts';
import { aPerson } from './testing.ts';

const nine = '2026-11-23T09:00:00+08:00';

test('a session lasts a working day, to the second', async ({ db }) => {
  const { id: personId } = await aPerson(db);
  const { token, expires } = await openSession(contextOf(db, null, nine), { personId, method: 'code' });
  expect(expires).toEqual(new Date('2026-11-23T17:00:00+08:00'));
  const at = (time: string) => findActor(contextOf(db, null, time), token);
  for (const hour of ['09:50', '10:40', '11:30', '12:20', '13:10', '14:00', '14:50', '15:40', '16:30'])
    expect(await at(`2026-11-23T${hour}:00+08:00`)).toBeDefined();
  expect(await at('2026-11-23T16:59:59+08:00')).toMatchObject({ actor: { id: personId }, method: 'code' });
  expect(await at('2026-11-23T17:00:00+08:00')).toBeUndefined();
});

test('signing out on one browser leaves the other signed in', async ({ db }) => {
  const { id: personId } = await aPerson(db);
  const ctx = contextOf(db, null, nine);
  const [here, there] = [
    await openSession(ctx, { personId, method: 'code' }),
    await openSession(ctx, { personId, method: 'provider' }),
  ];
  await closeSession(ctx, here.token);
  expect(await findActor(ctx, here.token)).toBeUndefined();
  expect(await findActor(ctx, there.token)).toMatchObject({ method: 'provider' });
});

test('no two sessions share a token, and none can be guessed', async ({ db }) => {
  const { id: personId } = await aPerson(db);
  const tokens = new Set<string>();
  for (let count = 0; count < 20; count++)
    tokens.add((await openSession(contextOf(db, null, nine), { personId, method: 'code' })).token);
  expect(tokens.size).toBe(20);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
});

test('a token that nobody was given opens nothing', async ({ db }) => {
  expect(await findActor(contextOf(db, null, nine), 'guessed')).toBeUndefined();
});

test('a session that nobody uses for an hour is over', async ({ db }) => {
  const { id: personId } = await aPerson(db);
  const { token } = await openSession(contextOf(db, null, nine), { personId, method: 'code' });
  expect(await findActor(contextOf(db, null, '2026-11-23T09:59:59+08:00'), token)).toBeDefined();
  expect(await findActor(contextOf(db, null, '2026-11-23T10:59:58+08:00'), token)).toBeDefined();
  expect(await findActor(contextOf(db, null, '2026-11-23T11:59:58+08:00'), token)).toBeUndefined();
});

test('whoever reads the database is nobody’s session: it keeps no token', async ({ db }) => {
  const { id: personId } = await aPerson(db);
  const { token } = await openSession(contextOf(db, null, nine), { personId, method: 'code' });
  const [row] = await db.select().from(sessions);
  expect(row?.sessionToken).not.toBe(token);
  expect(await findActor(contextOf(db, null, nine), row?.sessionToken ?? '')).toBeUndefined();
});

test('a session of a disabled account is not open again once the account is', async ({ db }) => {
  const { id: personId } = await aPerson(db);
  const ctx = contextOf(db, null, nine);
  const { token } = await openSession(ctx, { personId, method: 'code' });
  await db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, personId));
  await forgetSignIns(ctx);
  await db.update(people).set({ disabledAt: null }).where(eq(people.id, personId));
  expect(await findActor(ctx, token)).toBeUndefined();
});

test('a person sees where they are signed in, and ends any of it, but nobody else’s', async ({ db }) => {
  const person = await aPerson(db);
  const ctx = contextOf(db, person, nine);
  const here = await openSession(ctx, { personId: person.id, method: 'code' });
  const there = await openSession(contextOf(db, null, '2026-11-23T09:01:00+08:00'), {
    personId: person.id,
    method: 'code',
  });
  const [other, mine] = await readMySessions(ctx, here.token);
  expect([other?.here, mine?.here]).toEqual([false, true]);
  expect(JSON.stringify([other, mine])).not.toMatch(new RegExp(`${here.token}|${there.token}`));
  await endMySession(contextOf(db, await aPerson(db), nine), { id: other?.id ?? '' });
  expect(await readMySessions(ctx, here.token)).toHaveLength(2);
  await endMySession(ctx, { id: other?.id ?? '' });
  expect(await findActor(ctx, there.token)).toBeUndefined();
  expect(await findActor(ctx, here.token)).toBeDefined();
});
