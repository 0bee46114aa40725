import type { Database } from '#db/client.ts';
import type { Context } from '#lib/kernel/context.ts';
import { idleFor } from '#lib/identity/session.ts';
import { deleteGuest, deletePast, holdGuest, isGuestOf, listUnheld, selectGuests } from './guest-store.ts';

/** The ids of all guests, for a condition of another query. */
export const guestsIn = (db: Database) => selectGuests(db);

export const isGuest = (db: Database, personId: string): Promise<boolean> => isGuestOf(db, personId);

/** Locks a guest until the transaction ends; false if they are none. */
export const lockGuest = (db: Database, personId: string): Promise<boolean> => holdGuest(db, personId);

/** Ends a guest who has nothing left to go on with. */
export const endGuest = (db: Database, personId: string): Promise<void> => deleteGuest(db, personId);

/** Forgets the keys and the links that open nothing any more, and gives the guests whom nobody can come back as. */
export async function forgetPastKeys({ db, now }: Pick<Context, 'db' | 'now'>, limit: number): Promise<string[]> {
  await deletePast(db, { now: now(), seenBefore: new Date(now().getTime() - idleFor) });
  return listUnheld(db, limit);
}
