import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import type { HomeAddress } from './details.ts';
import { sealedNumbers } from './sealed-numbers.ts';
import { updateDetails } from './store.ts';

export type NewDetails = {
  name: string;
  locale: Locale;
  phone?: string | undefined;
  /** If absent, the number on file stays. */
  residentId?: string | undefined;
  address?: HomeAddress | undefined;
};

/**
 * Stores the actor's details. Telephone, identity number and address are encrypted. A number that somebody else has
 * stated too is taken all the same: nobody has verified either, and the answer must not say who is registered.
 */
export async function saveDetails(ctx: Context, details: NewDetails): Promise<Result<null, never>> {
  const { vault, actor, now } = ctx;
  const { name, locale, phone, residentId, address } = details;
  return ctx.db.transaction(async (db) => {
    await updateDetails(db, actor.id, {
      address: address ? vault.seal(JSON.stringify(address), `people.address:${actor.id}`) : null,
      ...{ name, locale },
      ...sealedNumbers(vault, actor.id, { phone, residentId }),
    });
    await record(db, vault, { actorId: actor.id, action: 'save_details', subject: `person:${actor.id}`, at: now() });
    return ok(null);
  });
}
