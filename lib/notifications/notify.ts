import type { Context } from '#lib/kernel/context.ts';
import { letterFor, type Facts, type Occasion } from './letter.ts';
import { insertLetter, insertNotification } from './store.ts';

export type Told = { personId: string; applicationId: string | null; occasion: Occasion; facts: Facts };

/** Tells a person: a line in the inbox, and a letter that points to it, in the caller's transaction. */
export async function notify({ db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>, told: Told): Promise<void> {
  const at = now();
  const addressee = await insertNotification(db, { ...told, at });
  if (!addressee?.email) return;
  const { applicationId, occasion, facts } = told;
  const letter = letterFor(occasion, facts, addressee.locale);
  await insertLetter(db, vault, { to: addressee.email, at, applicationId, ...letter });
}
