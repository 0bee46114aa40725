import 'server-only';
import { findGuestEnd } from '#lib/identity/guest/guest-key.ts';
import { findSessionEnd, type SessionEnd } from '#lib/identity/session.ts';
import type { Context } from '#lib/kernel/context.ts';
import { guestTokenHere } from './guest.ts';
import { tokenHere } from './session.ts';

/** When the session of this browser ends, or else the key of its guest. Asking is no use of either. */
export async function sessionEndHere(
  ctx: Pick<Context, 'db' | 'now'>,
): Promise<(SessionEnd & { isGuest: boolean }) | undefined> {
  const token = await tokenHere();
  const session = token && (await findSessionEnd(ctx, token));
  if (session) return { ...session, isGuest: false };
  const key = await guestTokenHere();
  const end = key && (await findGuestEnd(ctx, key));
  return end ? { ...end, isGuest: true } : undefined;
}
