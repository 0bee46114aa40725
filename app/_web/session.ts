import 'server-only';
import { DrizzleAdapter } from '@auth/drizzle-adapter';
import NextAuth from 'next-auth';
import type { Database } from '#db/client.ts';
import { accounts, people, sessions, verificationTokens } from '#db/schema.ts';
import { findActor } from '#lib/identity/actor.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { theDatabase } from './database.ts';
import { environment } from './environment.ts';

/** next-auth over our own tables, with database sessions: deleting the row signs out at the next request. */
export const { handlers, auth, signIn, signOut } = NextAuth(async () => {
  const { oidc, authSecret } = environment();
  const { db } = await theDatabase();
  return {
    secret: authSecret,
    adapter: DrizzleAdapter(db, {
      usersTable: people,
      accountsTable: accounts,
      sessionsTable: sessions,
      verificationTokensTable: verificationTokens,
    }),
    session: { strategy: 'database', maxAge: 8 * 60 * 60 },
    providers: oidc
      ? [
          {
            id: 'oidc',
            name: 'OIDC',
            type: 'oidc',
            issuer: oidc.issuer,
            clientId: oidc.clientId,
            clientSecret: oidc.clientSecret,
          },
        ]
      : [],
    callbacks: { session: ({ session, user }) => ({ expires: session.expires, user: { id: user.id } }) },
  };
});

/** Who is asking: the person of the session, unless their account was disabled. */
export async function currentActor(db: Database): Promise<Actor | null> {
  const session = await auth();
  return session?.user?.id ? ((await findActor(db, session.user.id)) ?? null) : null;
}
