import type { Channel } from '#lib/kernel/channels.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { Letter } from '#lib/kernel/mailer.ts';
import { insertDeadLetter, insertLetter } from './store.ts';

type About = { applicationId?: string | null; expiresAt?: Date | null; channel?: Channel };

/**
 * Posts a letter in the caller's transaction; `applicationId` is the application it is about, if it is about one. It is
 * not sent after `expiresAt`; by the channel `phone` its text leaves as a text message.
 */
export const postLetter = (
  { db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>,
  letter: Letter,
  { applicationId = null, expiresAt = null, channel = 'email' }: About = {},
): Promise<void> => insertLetter(db, vault, { ...letter, applicationId, expiresAt, channel, at: now() });

/** Records a letter that could not be written, so that staff see it; only its subject is known. */
export const buryLetter = (
  { db, now }: Pick<Context, 'db' | 'now'>,
  letter: { subject: string; applicationId: string; error: string },
): Promise<void> => insertDeadLetter(db, { ...letter, at: now() });
