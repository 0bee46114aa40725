import type { Context } from '#lib/kernel/context.ts';
import type { Letter } from '#lib/kernel/mailer.ts';
import { insertDeadLetter, insertLetter } from './store.ts';

type About = { applicationId?: string | null; expiresAt?: Date | null };

/**
 * Posts a letter in the caller's transaction; `applicationId` is the application it is about, if it is about one. It is
 * not sent after `expiresAt`.
 */
export const postLetter = (
  { db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>,
  letter: Letter,
  { applicationId = null, expiresAt = null }: About = {},
): Promise<void> => insertLetter(db, vault, { ...letter, applicationId, expiresAt, at: now() });

/** Records a letter that could not be written, so that staff see it; only its subject is known. */
export const buryLetter = (
  { db, now }: Pick<Context, 'db' | 'now'>,
  letter: { subject: string; applicationId: string; error: string },
): Promise<void> => insertDeadLetter(db, { ...letter, at: now() });
