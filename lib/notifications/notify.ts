import type { Context } from '#lib/kernel/context.ts';
import { letterFor, type Facts, type Occasion } from './letter.ts';
import type { Addressee } from './addressee.ts';
import { insertNotification } from './store.ts';

type Writing = Pick<Context, 'db' | 'vault' | 'now'>;
export type Told = { applicationId: string | null; occasion: Occasion; facts: Facts };

/** Tells a person: a line in the inbox, and a letter that points to it, in the caller's transaction. */
export function tell({ db, vault, now }: Writing, { personId, email, locale }: Addressee, told: Told): Promise<void> {
  const letter = email ? { to: email, ...letterFor(told.occasion, told.facts, locale) } : undefined;
  return insertNotification(db, vault, { ...told, occasion: told.occasion.name, personId, at: now(), letter });
}
