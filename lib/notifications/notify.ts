import type { Context } from '#lib/kernel/context.ts';
import { letterFor, type Facts, type Occasion } from './letter.ts';
import type { WithCity } from './letterhead.ts';
import type { Addressee } from './addressee.ts';
import { insertNotification } from './store.ts';

export type Telling = Pick<Context, 'db' | 'vault' | 'now'> & WithCity;
export type Told = { applicationId: string | null; occasion: Occasion; facts: Facts };

/** Tells a person: a line in the inbox, and a letter that points to it, in the caller's transaction. */
export function tell(ctx: Telling, { personId, email, locale }: Addressee, told: Told): Promise<void> {
  const letter = email ? { to: email, ...letterFor(ctx, told, locale) } : undefined;
  const line = { ...told, occasion: told.occasion.name, personId, at: ctx.now() };
  return insertNotification(ctx.db, ctx.vault, { ...line, letter });
}
