import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { accounts, people, sessions } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { openSession } from '#lib/identity/session.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { adapterOver } from './auth-adapter.ts';

const fromProvider = { type: 'oidc' as const, provider: 'oidc', providerAccountId: 'a1' };

test('who comes from the identity provider has a proved address, and no token of the provider is kept', async ({
  db,
}) => {
  const adapter = adapterOver(db);
  const newcomer = { id: '', name: '林小雨', email: 'lin@people.example', emailVerified: null };
  const { id } = (await adapter.createUser?.(newcomer)) ?? { id: '' };
  await adapter.linkAccount?.({ ...fromProvider, userId: id, access_token: 'secret', id_token: 'secret' });

  const [person] = await db.select().from(people).where(eq(people.id, id));
  expect(person?.emailVerified).toBeInstanceOf(Date);
  const [kept] = await db.select().from(accounts);
  expect(kept).toMatchObject({ ...fromProvider, userId: id });
  expect(JSON.stringify(kept)).not.toContain('secret');
});

test('a session that the provider opens says so', async ({ db }) => {
  const { id } = await aPerson(db);
  await adapterOver(db).createSession?.({ sessionToken: 'token', userId: id, expires: new Date('2026-11-24') });
  expect(await db.select().from(sessions)).toMatchObject([{ userId: id, method: 'provider' }]);
});

test('whoever is signed in on the browser, an account of the provider is not given to them', async ({ db }) => {
  const { id } = await aPerson(db);
  const { token } = await openSession({ db, now: () => new Date() }, { personId: id, method: 'code' });
  expect(await adapterOver(db).getSessionAndUser?.(token)).toBeNull();
});
