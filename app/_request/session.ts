import 'server-only';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import { cookies } from 'next/headers';
import { findActor } from '#lib/identity/actor.ts';
import { closeSession, openSession, sessionSeconds } from '#lib/identity/session.ts';
import { proofIn, standingOfPosts, type SignInMethod, type StaffWork } from '#lib/identity/sign-in-method.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import type { Environment } from '#lib/kernel/environment.ts';
import { adapterOver } from './auth-adapter.ts';
import { cookieName, cookieOptions } from './cookies.ts';
import { systemContext, type PortalContext } from '#app/_server/system-context.ts';
import { recordSignIn } from '#lib/identity/record-sign-in.ts';
import { environment } from '#app/_server/environment.ts';

const cookieNames = ['sessionToken', 'callbackUrl', 'csrfToken', 'pkceCodeVerifier', 'state', 'nonce'] as const;

/** next-auth over our own tables, with database sessions: deleting the row signs out at the next request. */
export const { handlers, signIn } = NextAuth(async (request) => {
  const { authSecret, oidc, staffProof } = environment();
  const ctx = await systemContext();
  let claims: Record<string, unknown> = {};
  const english = request?.cookies.get(cookieName('callbackUrl'))?.value.includes('/en/');
  const signInPage = english ? '/en/sign-in' : '/zh/sign-in';
  return {
    secret: authSecret,
    adapter: adapterOver(ctx.db, {
      issuer: oidc?.issuer ?? '',
      proof: () => proofIn(claims, staffProof),
      leave: () => closeHere(ctx),
      entered: (personId) => recordSignIn(ctx, { personId, method: 'provider' }),
    }),
    session: { strategy: 'database', maxAge: sessionSeconds, updateAge: sessionSeconds },
    pages: { signIn: signInPage, error: signInPage },
    cookies: Object.fromEntries(
      cookieNames.map((name) => [name, { name: cookieName(name), options: cookieOptions() }]),
    ),
    providers: oidc ? [providerAt(oidc)] : [],
    // Accounts are found by e-mail address, so the provider must have verified it.
    callbacks: {
      signIn: ({ profile }) => {
        claims = profile ?? {};
        return claims['email_verified'] === true;
      },
    },
  } satisfies NextAuthConfig;
});

type Claims = { sub: string; name?: string; email?: string };

const providerAt = (oidc: NonNullable<Environment['oidc']>) => ({
  id: 'oidc',
  name: 'OIDC',
  type: 'oidc' as const,
  ...oidc,
  // Whoever signed in there long ago proves again who they are.
  authorization: {
    params: { scope: 'openid profile email', max_age: Math.min(...Object.values(environment().proofLasts)) / 1000 },
  },
  checks: ['pkce' as const, 'state' as const, 'nonce' as const],
  allowDangerousEmailAccountLinking: true,
  profile: ({ sub, name, email }: Claims) => ({ id: sub, name: name ?? null, email: email?.toLowerCase() ?? null }),
});

/** `mayDecide`: staff who proved lately enough who they are. */
export type Reader = { actor: Actor; unread: number; mayDecide: boolean };

/** Reads next-auth's tables in one query: its own `auth()` takes three, and as much time as a page. */
export async function findReader(
  ctx: Pick<PortalContext<null>, 'db' | 'now' | 'catalogue'>,
): Promise<Reader | undefined> {
  const token = await tokenHere();
  const found = token && (await findActor(ctx, token));
  if (!found) return undefined;
  const { actor, unread } = found;
  if (actor.posts.length === 0) return { actor, unread, mayDecide: false };
  const { mode, proofLasts } = environment();
  const standingFor = (kind: StaffWork) => standingOfPosts(found, { mode, now: ctx.now(), lasts: proofLasts[kind] });
  const standing = standingFor('work');
  if (standing === 'prove again') return undefined;
  const mayDecide = standingFor('decision') === 'open';
  return { actor: standing === 'open' ? actor : { ...actor, posts: [] }, unread, mayDecide };
}

export async function enter(
  ctx: Context<Actor | null>,
  who: { personId: string; method: SignInMethod },
): Promise<void> {
  await leave(ctx);
  const { token, expires } = await openSession(ctx, who);
  await recordSignIn(ctx, who);
  (await cookies()).set(cookieName('sessionToken'), token, { ...cookieOptions(), expires });
}

export const tokenHere = async (): Promise<string | undefined> =>
  (await cookies()).get(cookieName('sessionToken'))?.value;

async function closeHere(ctx: Pick<Context, 'db'>): Promise<void> {
  const token = await tokenHere();
  if (token) await closeSession(ctx, token);
}

export async function leave(ctx: Context<Actor | null>): Promise<void> {
  await closeHere(ctx);
  (await cookies()).delete({ name: cookieName('sessionToken'), ...cookieOptions() });
}
