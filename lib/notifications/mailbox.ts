import type { Context } from '#lib/kernel/context.ts';
import type { PostedLetter } from './notification.ts';
import { listLetters } from './store.ts';

/** The newest letters of the whole city: only a demonstration may show them. */
export const readMailbox = ({ db, vault }: Pick<Context, 'db' | 'vault'>): Promise<PostedLetter[]> =>
  listLetters(db, vault);
