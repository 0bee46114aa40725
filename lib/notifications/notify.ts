import type { Context } from '#lib/kernel/context.ts';
import { letterFor, type Facts, type Occasion } from './letter.ts';
import { findAddressee, insertNotification, type Addressee } from './store.ts';

export { findAddressee, type Addressee } from './store.ts';

type Writing = Pick<Context, 'db' | 'vault' | 'now'>;
export type Told = { applicationId: string | null; occasion: Occasion; facts: Facts };

/** Tells a person: a line in the inbox, and a letter that points to it, in the caller's transaction. */
export const notify = async (ctx: Writing, { personId, ...told }: Told & { personId: string }): Promise<void> =>
  tell(ctx, await findAddressee(ctx.db, personId), told);

/** Tells a person whose address was read already. */
export function tell({ db, vault, now }: Writing, { personId, email, locale }: Addressee, told: Told): Promise<void> {
  const letter = email ? { to: email, ...letterFor(told.occasion, told.facts, locale) } : undefined;
  return insertNotification(db, vault, { ...told, occasion: told.occasion.name, personId, at: now(), letter });
}
