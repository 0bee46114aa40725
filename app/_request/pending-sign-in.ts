import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { cookieName, cookieOptions } from './cookies.ts';
import { theVault } from '#app/_server/database.ts';

const pending = z.object({ email: z.string(), next: z.string().optional() });
export type PendingSignIn = z.output<typeof pending>;

const name = () => cookieName('pending-sign-in');

/**
 * Keeps the address of a pending code in a sealed cookie for ten minutes, because an e-mail address does not belong in
 * a URL.
 */
export async function awaitCode(signIn: PendingSignIn): Promise<void> {
  (await cookies()).set(name(), theVault().seal(JSON.stringify(signIn)), { ...cookieOptions(), maxAge: 600 });
}

export async function findPendingSignIn(): Promise<PendingSignIn | undefined> {
  const sealed = (await cookies()).get(name())?.value;
  if (!sealed) return undefined;
  try {
    return pending.parse(JSON.parse(theVault().open(sealed)));
  } catch {
    // The cookie is altered or its key is gone: the person asks for a new code.
    return undefined;
  }
}

export const forgetPendingSignIn = async (): Promise<void> => {
  (await cookies()).delete({ name: name(), ...cookieOptions() });
};
