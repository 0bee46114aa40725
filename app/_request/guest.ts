import 'server-only';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { cache } from 'react';
import { dropKey, findGuest } from '#lib/identity/guest/guest-key.ts';
import type { Session } from '#lib/identity/session.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { systemContext } from '#app/_server/system-context.ts';
import { cookieName, cookieOptions } from './cookies.ts';

const name = () => cookieName('guest');

export const guestTokenHere = async (): Promise<string | undefined> => (await cookies()).get(name())?.value;

/** Somebody without an account whose drafts this browser holds. For everything but a draft they are nobody. */
export const guestHere = cache(async (): Promise<Actor | undefined> => {
  await connection();
  const token = await guestTokenHere();
  return token ? findGuest(await systemContext(), token) : undefined;
});

export async function keepGuest({ token, expires }: Session): Promise<void> {
  (await cookies()).set(name(), token, { ...cookieOptions(), expires });
}

/** True if this browser held a guest whose key has ended. */
export const isGuestOver = async (): Promise<boolean> =>
  (await guestTokenHere()) !== undefined && (await guestHere()) === undefined;

/** Closes what a guest writes in this browser; it stays for whoever has the link to it. */
export async function closeGuest(ctx: Pick<Context, 'db'>): Promise<void> {
  const token = await guestTokenHere();
  if (token) await dropKey(ctx, token);
  (await cookies()).delete({ name: name(), ...cookieOptions() });
}
