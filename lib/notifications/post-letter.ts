import type { Context } from '#lib/kernel/context.ts';
import type { Letter } from '#lib/kernel/mailer.ts';
import { insertLetter } from './store.ts';

/** Posts a letter of a subject's own, in the caller's transaction. */
export const postLetter = ({ db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>, letter: Letter): Promise<void> =>
  insertLetter(db, vault, { ...letter, at: now() });
