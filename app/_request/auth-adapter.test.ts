import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { accounts, people, sessions } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { openSession } from '#lib/identity/session.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { adapterOver } from './auth-adapter.ts';

const issuer = 'https://id.example';
const entered: string[] = [];
let left = 0;
const proof = { strong: true, authenticatedAt: new Date('2026-11-23T01:00:00Z') };
const back = {
  issuer,
  proof: () => proof,
  leave: async () => void left++,
  entered: async (id: string) => void entered.push(id),
};

const fromProvider = { type: 'oidc' as const, provider: 'oidc', providerAccountId: 'a1' };

test('who comes from the identity provider has a proved address, and no token of the provider is kept', async ({
  db,
}) => {
  const adapter = adapterOver(db, back);
  const newcomer = { id: '', name: '林小雨', email: 'lin@people.example', emailVerified: null };
  const { id } = (await adapter.createUser?.(newcomer)) ?? { id: '' };
  await adapter.linkAccount?.({ ...fromProvider, userId: id, access_token: 'secret', id_token: 'secret' });

  const [person] = await db.select().from(people).where(eq(people.id, id));
  expect(person?.emailVerified).toBeInstanceOf(Date);
  const [kept] = await db.select().from(accounts);
  expect(kept).toMatchObject({ ...fromProvider, providerAccountId: `${issuer}#a1`, userId: id });
  expect(JSON.stringify(kept)).not.toContain('secret');
});

test('a session that the provider opens says so', async ({ db }) => {
  const { id } = await aPerson(db);
  await adapterOver(db, back).createSession?.({ sessionToken: 'token', userId: id, expires: new Date('2026-11-24') });
  expect(await db.select().from(sessions)).toMatchObject([{ userId: id, method: 'provider', ...proof }]);
  expect(await db.select().from(sessions)).not.toMatchObject([{ sessionToken: 'token' }]);
  expect({ left, entered }).toEqual({ left: 1, entered: [id] });
});

test('whoever is signed in on the browser, an account of the provider is not given to them', async ({ db }) => {
  const { id } = await aPerson(db);
  const { token } = await openSession({ db, now: () => new Date() }, { personId: id, method: 'code' });
  expect(await adapterOver(db, back).getSessionAndUser?.(token)).toBeNull();
});

test('an account belongs to the subject that had it first, whoever has its address by now', async ({ db }) => {
  const { id: userId } = await aPerson(db);
  const adapter = adapterOver(db, back);
  await adapter.linkAccount?.({ ...fromProvider, userId });
  await expect(adapter.linkAccount?.({ ...fromProvider, providerAccountId: 'a2', userId })).rejects.toThrow('bound');
  expect(await db.$count(accounts)).toBe(1);
  expect((await adapter.getUserByAccount?.(fromProvider))?.id).toBe(userId);
});

test('a subject is one of its issuer alone', async ({ db }) => {
  const { id: userId } = await aPerson(db);
  await adapterOver(db, back).linkAccount?.({ ...fromProvider, userId });
  const elsewhere = adapterOver(db, { ...back, issuer: 'https://other.example' });
  expect(await elsewhere.getUserByAccount?.(fromProvider)).toBeNull();
});

test('who was linked before issuers were kept is bound at their next sign-in', async ({ db }) => {
  const { id: userId } = await aPerson(db);
  await db.insert(accounts).values({ ...fromProvider, userId });
  expect((await adapterOver(db, back).getUserByAccount?.(fromProvider))?.id).toBe(userId);
  expect(await db.select().from(accounts)).toMatchObject([{ providerAccountId: `${issuer}#a1` }]);
});
