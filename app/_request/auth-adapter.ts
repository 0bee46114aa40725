import { DrizzleAdapter } from '@auth/drizzle-adapter';
import { and, eq, isNull } from 'drizzle-orm';
import type { Adapter, AdapterAccount, AdapterSession, AdapterUser } from 'next-auth/adapters';
import type { Database } from '#db/client.ts';
import { accounts, people, sessions, verificationTokens } from '#db/schema/identity.ts';
import { hashOfToken } from '#lib/identity/session.ts';
import type { Proof } from '#lib/identity/sign-in-method.ts';

type Return = {
  issuer: string;
  proof: () => Proof;
  leave: () => Promise<void>;
  entered: (personId: string) => Promise<void>;
};

/** next-auth's access to our tables, as far as a return from the identity provider needs it. */
export function adapterOver(db: Database, back: Return): Adapter {
  const adapter = DrizzleAdapter(db, {
    usersTable: people,
    accountsTable: accounts,
    sessionsTable: sessions,
    verificationTokensTable: verificationTokens,
  });
  return {
    ...adapter,
    getUserByAccount: ({ providerAccountId }) => findBound(db, back.issuer, providerAccountId),
    createSession: (session) => createSession(db, session, back),
    linkAccount: (account) => linkAccount(db, account, back.issuer),
    // Otherwise next-auth would link the incoming account to the person signed in on this browser,
    // with the posts of both.
    getSessionAndUser: async () => null,
  };
}

async function createSession(db: Database, session: AdapterSession, back: Return): Promise<AdapterSession> {
  await back.leave();
  const sessionToken = hashOfToken(session.sessionToken);
  await db.insert(sessions).values({ ...session, sessionToken, method: 'provider', ...back.proof() });
  await back.entered(session.userId);
  return session;
}

/** A subject is one of its issuer alone: two providers may give the same name to two people. */
const boundTo = (issuer: string, subject: string): string => `${issuer}#${subject}`;

/** The person of an issuer's subject; one that was linked before issuers were kept is bound to it now. */
async function findBound(db: Database, issuer: string, subject: string): Promise<AdapterUser | null> {
  await db
    .update(accounts)
    .set({ providerAccountId: boundTo(issuer, subject) })
    .where(eq(accounts.providerAccountId, subject));
  const [found] = await db
    .select({ id: people.id, name: people.name, email: people.email, emailVerified: people.emailVerified })
    .from(accounts)
    .innerJoin(people, eq(people.id, accounts.userId))
    .where(eq(accounts.providerAccountId, boundTo(issuer, subject)));
  return found ? { ...found, email: found.email ?? '' } : null;
}

/** A second subject claims an account whose posts belong to the first. */
class AccountIsBound extends Error {}

/**
 * Links the account without the provider's tokens, which nobody needs again. The provider has verified the address. An
 * account stays with the subject that had it first, whoever has its address by now; `npm run staff -- rebind` frees it.
 */
async function linkAccount(db: Database, account: AdapterAccount, issuer: string): Promise<void> {
  const { userId, type, provider } = account;
  const providerAccountId = boundTo(issuer, account.providerAccountId);
  await db.transaction(async (tx) => {
    await tx.select({ id: people.id }).from(people).where(eq(people.id, userId)).for('update');
    if ((await tx.$count(accounts, eq(accounts.userId, userId))) > 0) throw new AccountIsBound('Account is bound');
    await tx.insert(accounts).values({ userId, type, provider, providerAccountId });
    await tx
      .update(people)
      .set({ emailVerified: new Date() })
      .where(and(eq(people.id, userId), isNull(people.emailVerified)));
  });
}
