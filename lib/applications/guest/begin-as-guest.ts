import { start, type Start, type Started, type StartRefusal } from '#lib/applications/draft/start.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { admitGuest, giveKey } from '#lib/identity/guest/guest-key.ts';
import { lockGuest } from '#lib/identity/guest/guests.ts';
import type { Session } from '#lib/identity/session.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { allOrNothing } from '#lib/kernel/all-or-nothing.ts';
import { ok, type Result } from '#lib/kernel/result.ts';

/** `guest`: whose this browser is already. */
export type BeginAsGuest = Omit<Start, 'organisationId'> & { guest: Actor | undefined };

/** `key` is for the browser of a guest who is new. */
export type BegunAsGuest = Started & { key: Session | undefined };

/** Begins an application of somebody without an account, for themselves: companies are acted for by those who signed in. */
export const beginAsGuest = (
  ctx: ApplicationContext<Actor | null>,
  { guest, ...asked }: BeginAsGuest,
): Promise<Result<BegunAsGuest, StartRefusal>> =>
  allOrNothing(ctx, async (inside) => {
    // What they wrote last may have come into an account meanwhile.
    const known = guest && (await lockGuest(inside.db, guest.id)) ? guest : undefined;
    const actor = known ?? (await admitGuest(inside, asked));
    const started = await start({ ...inside, actor }, asked);
    if (!started.ok) return started;
    return ok({ ...started.value, key: known ? undefined : await giveKey(inside, { personId: actor.id }) });
  });
