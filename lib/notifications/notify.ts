import type { Context } from '#lib/kernel/context.ts';
import { letterFor, type Facts, type Occasion } from './letter.ts';
import type { WithCity } from './letterhead.ts';
import type { Addressee } from './addressee.ts';
import { postLetter } from './post-letter.ts';
import { forgetApplication, insertNotification } from './store.ts';

export type Telling = Pick<Context, 'db' | 'vault' | 'now'> & WithCity;
export type Told = { applicationId: string | null; occasion: Occasion; facts: Facts };

/** A line in a person's inbox: the record that they were told. In the caller's transaction. */
export const enterInbox = ({ db, now }: Pick<Context, 'db' | 'now'>, personId: string, told: Told): Promise<void> =>
  insertNotification(db, { ...told, occasion: told.occasion.name, personId, at: now() });

/** A letter that points to the inbox, in the caller's transaction; nothing for who has no address. */
export async function postTo(ctx: Telling, { email, locale }: Addressee, told: Told): Promise<void> {
  const { applicationId } = told;
  if (email) await postLetter(ctx, { to: email, ...letterFor(ctx, told, locale) }, { applicationId });
}

/** Tells a person of what is no step of an application: a line in the inbox, and a letter that points to it. */
export async function tell(ctx: Telling, addressee: Addressee, told: Told): Promise<void> {
  await enterInbox(ctx, addressee.personId, told);
  await postTo(ctx, addressee, told);
}

/** What people were told of an application stays theirs when it goes. */
export const letStand = (db: Context['db'], applicationId: string): Promise<void> =>
  forgetApplication(db, applicationId);
