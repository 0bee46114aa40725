import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { cookieName, cookieOptions } from './cookies.ts';
import { codeLasts } from '#lib/identity/one-time-code.ts';
import { theVault } from '#app/_server/database.ts';

/** `browser` is known to this browser alone; `until` is when its code ends. */
const pending = z.object({
  email: z.string(),
  browser: z.string(),
  until: z.number(),
  next: z.string().optional(),
});
export type PendingSignIn = z.output<typeof pending>;

const place = 'cookie.pending-sign-in:';
const name = () => cookieName('pending-sign-in');

/**
 * Keeps the address of a pending code, and who asked for it, in a sealed cookie for as long as the code lasts, because an e-mail address does not belong in
 * a URL.
 */
export async function awaitCode(signIn: Omit<PendingSignIn, 'until'>, now: Date): Promise<void> {
  const sealed = theVault().seal(JSON.stringify({ ...signIn, until: now.getTime() + codeLasts }), place);
  (await cookies()).set(name(), sealed, { ...cookieOptions(), maxAge: codeLasts / 1000 });
}

export async function findPendingSignIn(now: Date): Promise<PendingSignIn | undefined> {
  const sealed = (await cookies()).get(name())?.value;
  if (!sealed) return undefined;
  try {
    const signIn = pending.parse(JSON.parse(theVault().open(sealed, place)));
    return now.getTime() < signIn.until ? signIn : undefined;
  } catch {
    // The cookie is altered or its key is gone: the person asks for a new code.
    return undefined;
  }
}

export const forgetPendingSignIn = async (): Promise<void> => {
  (await cookies()).delete({ name: name(), ...cookieOptions() });
};
