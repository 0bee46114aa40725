import { DrizzleAdapter } from '@auth/drizzle-adapter';
import { and, eq, isNull } from 'drizzle-orm';
import type { Adapter, AdapterAccount, AdapterSession } from 'next-auth/adapters';
import type { Database } from '#db/client.ts';
import { accounts, people, sessions, verificationTokens } from '#db/schema/identity.ts';

/** next-auth's way to our tables: what it does there when somebody comes back from the identity provider. */
export function adapterOver(db: Database): Adapter {
  const adapter = DrizzleAdapter(db, {
    usersTable: people,
    accountsTable: accounts,
    sessionsTable: sessions,
    verificationTokensTable: verificationTokens,
  });
  return {
    ...adapter,
    createSession: (session) => createSession(db, session),
    linkAccount: (account) => linkAccount(db, account),
    // next-auth would give the account of whoever comes to whoever is signed in on this browser, with the posts of both.
    getSessionAndUser: async () => null,
  };
}

async function createSession(db: Database, session: AdapterSession): Promise<AdapterSession> {
  await db.insert(sessions).values({ ...session, means: 'provider' });
  return session;
}

/** Keeps who is who, and none of the provider's tokens: nothing here asks it again. It has vouched for the person's address. */
async function linkAccount(db: Database, { userId, type, provider, providerAccountId }: AdapterAccount): Promise<void> {
  await db.insert(accounts).values({ userId, type, provider, providerAccountId });
  await db
    .update(people)
    .set({ emailVerified: new Date() })
    .where(and(eq(people.id, userId), isNull(people.emailVerified)));
}
