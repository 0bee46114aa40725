import { DrizzleAdapter } from '@auth/drizzle-adapter';
import { and, eq, isNull } from 'drizzle-orm';
import type { Adapter, AdapterAccount, AdapterSession } from 'next-auth/adapters';
import type { Database } from '#db/client.ts';
import { accounts, people, sessions, verificationTokens } from '#db/schema/identity.ts';

/** next-auth's access to our tables, as far as a return from the identity provider needs it. */
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
    // Otherwise next-auth would link the incoming account to the person signed in on this browser,
    // with the posts of both.
    getSessionAndUser: async () => null,
  };
}

async function createSession(db: Database, session: AdapterSession): Promise<AdapterSession> {
  await db.insert(sessions).values({ ...session, method: 'provider' });
  return session;
}

/** Links the account without the provider's tokens, which nobody needs again. The provider has verified the address. */
async function linkAccount(db: Database, { userId, type, provider, providerAccountId }: AdapterAccount): Promise<void> {
  await db.insert(accounts).values({ userId, type, provider, providerAccountId });
  await db
    .update(people)
    .set({ emailVerified: new Date() })
    .where(and(eq(people.id, userId), isNull(people.emailVerified)));
}
