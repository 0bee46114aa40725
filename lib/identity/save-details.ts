import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { updateDetails } from './store.ts';

export type NewDetails = {
  name: string;
  locale: Locale;
  phone?: string | undefined;
  /** If absent, the number on file stays. */
  residentId?: string | undefined;
};

/**
 * Stores the actor's details. Telephone and identity number are encrypted; a keyed hash keeps one identity number to
 * one account.
 */
export async function saveDetails(
  ctx: Context,
  details: NewDetails,
): Promise<Result<null, { code: 'resident_id_taken' }>> {
  const { vault, actor, now } = ctx;
  const { name, locale, phone, residentId } = details;
  return ctx.db.transaction(async (db) => {
    const saved = await updateDetails(db, actor.id, {
      ...{ name, locale, phone: phone ? vault.seal(phone) : null },
      ...(residentId && {
        residentId: vault.seal(residentId),
        residentIdHash: vault.hash(`resident-id:${residentId}`),
      }),
    });
    if (!saved) return err({ code: 'resident_id_taken' });
    await record(db, vault, { actorId: actor.id, action: 'save_details', subject: `person:${actor.id}`, at: now() });
    return ok(null);
  });
}
