import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { insertMember, insertOrganisation } from './store.ts';

/** Registers an organisation; the actor becomes its legal representative here. */
export async function register(
  ctx: Context,
  { creditCode, name }: { creditCode: string; name: string },
): Promise<Result<{ id: string }, { code: 'already_registered' }>> {
  const { vault, actor } = ctx;
  const at = ctx.now();
  return ctx.db.transaction(async (db) => {
    const id = await insertOrganisation(db, { creditCode, name, createdAt: at });
    if (!id) return err({ code: 'already_registered' });
    await insertMember(db, { organisationId: id, personId: actor.id, role: 'legal_representative', since: at });
    await record(db, vault, { actorId: actor.id, action: 'register_organisation', subject: `organisation:${id}`, at });
    return ok({ id });
  });
}
