import 'server-only';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import { cookies } from 'next/headers';
import { findActor } from '#lib/identity/actor.ts';
import { closeSession, openSession, sessionSeconds } from '#lib/identity/session.ts';
import { opensPosts, type SignInMethod } from '#lib/identity/sign-in-method.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import type { Environment } from '#lib/kernel/environment.ts';
import { adapterOver } from './auth-adapter.ts';
import { cookieName, cookieOptions } from './cookies.ts';
import { theDatabase } from '#app/_server/database.ts';
import { environment } from '#app/_server/environment.ts';

const cookieNames = ['sessionToken', 'callbackUrl', 'csrfToken', 'pkceCodeVerifier', 'state', 'nonce'] as const;

/** next-auth over our own tables, with database sessions: deleting the row signs out at the next request. */
export const { handlers, signIn } = NextAuth(async (request) => {
  const { authSecret, oidc } = environment();
  const { db } = await theDatabase();
  const english = request?.cookies.get(cookieName('callbackUrl'))?.value.includes('/en/');
  const signInPage = english ? '/en/sign-in' : '/zh/sign-in';
  return {
    secret: authSecret,
    adapter: adapterOver(db),
    session: { strategy: 'database', maxAge: sessionSeconds, updateAge: sessionSeconds },
    pages: { signIn: signInPage, error: signInPage },
    cookies: Object.fromEntries(
      cookieNames.map((name) => [name, { name: cookieName(name), options: cookieOptions() }]),
    ),
    providers: oidc ? [providerAt(oidc)] : [],
    // Accounts are found by e-mail address, so the provider must have verified it.
    callbacks: { signIn: ({ profile }) => profile?.['email_verified'] === true },
  } satisfies NextAuthConfig;
});

type Claims = { sub: string; name?: string; email?: string };

const providerAt = (oidc: NonNullable<Environment['oidc']>) => ({
  id: 'oidc',
  name: 'OIDC',
  type: 'oidc' as const,
  ...oidc,
  checks: ['pkce' as const, 'state' as const, 'nonce' as const],
  allowDangerousEmailAccountLinking: true,
  profile: ({ sub, name, email }: Claims) => ({ id: sub, name: name ?? null, email: email?.toLowerCase() ?? null }),
});

/** The signed-in person and their unread count. */
export type Reader = { actor: Actor; unread: number };

/** Reads next-auth's tables in one query: its own `auth()` takes three, and as much time as a page. */
export async function findReader(ctx: Pick<Context, 'db' | 'now'>): Promise<Reader | undefined> {
  const token = (await cookies()).get(cookieName('sessionToken'))?.value;
  const found = token && (await findActor(ctx, token));
  if (!found) return undefined;
  const { actor, method, unread } = found;
  return { actor: opensPosts(method, environment().mode) ? actor : { ...actor, posts: [] }, unread };
}

export async function enter(
  ctx: Context<Actor | null>,
  who: { personId: string; method: SignInMethod },
): Promise<void> {
  await leave(ctx);
  const { token, expires } = await openSession(ctx, who);
  (await cookies()).set(cookieName('sessionToken'), token, { ...cookieOptions(), expires });
}

export async function leave(ctx: Context<Actor | null>): Promise<void> {
  const jar = await cookies();
  const token = jar.get(cookieName('sessionToken'))?.value;
  if (token) await closeSession(ctx, token);
  jar.delete({ name: cookieName('sessionToken'), ...cookieOptions() });
}
