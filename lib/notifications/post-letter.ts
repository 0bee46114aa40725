import type { Context } from '#lib/kernel/context.ts';
import type { Letter } from '#lib/kernel/mailer.ts';
import { insertLetter } from './store.ts';

/** Posts a letter in the caller's transaction; `applicationId` is the application it is about, if it is about one. */
export const postLetter = (
  { db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>,
  letter: Letter,
  { applicationId = null }: { applicationId?: string | null } = {},
): Promise<void> => insertLetter(db, vault, { ...letter, applicationId, at: now() });
