import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { findActor } from './actor.ts';
import { closeSession, openSession } from './session.ts';
import { aPerson } from './testing.ts';

const nine = '2026-11-23T09:00:00+08:00';

test('a session lasts a working day, to the second', async ({ db }) => {
  const { id: personId } = await aPerson(db);
  const { token, expires } = await openSession(contextOf(db, null, nine), { personId, method: 'code' });
  expect(expires).toEqual(new Date('2026-11-23T17:00:00+08:00'));
  const at = (time: string) => findActor(contextOf(db, null, time), token);
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
