import { newId } from '#db/schema/columns.ts';
import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { deskLetters } from '#lib/applications/life/letters.ts';
import { listTeam } from '#lib/applications/owner/absence-store.ts';
import { isOwn } from '#lib/applications/staff/staff-act.ts';
import { tellColleague } from '#lib/applications/staff/tell-colleague.ts';
import { assignOwners } from '#lib/applications/system/assign-owners.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { findNamed, insertRecusals } from '#lib/applications/recusal/recusal-store.ts';

export type Recusing = { reference: string; personId: string; reason: string };
export type RecusalRefusal = { code: 'unknown_case' | 'own_application' | 'not_yours' | 'recused_already' };

/**
 * Keeps somebody from one case, for a reason: whoever asks for it themselves, or a colleague whom the actor supervises in
 * the department of the case. It is like their own from then on; if they own it, it goes to a colleague at once.
 */
export async function recuse(
  ctx: ApplicationContext,
  { reference, personId, reason }: Recusing,
): Promise<Result<{ moved: number }, RecusalRefusal>> {
  const recused = await ctx.db.transaction(async (db): Promise<Result<null, RecusalRefusal>> => {
    const inside = { ...ctx, db };
    const departments = ctx.actor.posts.map(({ department }) => department);
    const found = await findNamed(db, { reference, departments });
    if (!found) return err({ code: 'unknown_case' });
    if (await isOwn(inside, found)) return err({ code: 'own_application' });
    if (!(await mayRecuse(inside, personId, found.department))) return err({ code: 'not_yours' });
    const [id, at] = [newId(), ctx.now()];
    const sealed = ctx.vault.seal(reason, `recusals.reason:${id}`);
    const row = { id, applicationId: found.id, personId, byId: ctx.actor.id, reason: sealed, at };
    if ((await insertRecusals(db, [row])) === 0) return err({ code: 'recused_already' });
    await record(db, ctx.vault, {
      ...{ actorId: ctx.actor.id, action: 'recuse', subject: subjectOf(found.id), at },
      facts: { to: personId },
    });
    const terms = await findTerms(db, found.id);
    const told = { applicationId: null, occasion: deskLetters.recused, facts: { ...terms?.service } };
    await tellColleague(inside, personId, told);
    return ok(null);
  });
  return recused.ok ? ok(await assignOwners(ctx, { ownerId: personId })) : recused;
}

async function mayRecuse({ db, actor }: ApplicationContext, personId: string, department: string): Promise<boolean> {
  if (personId === actor.id) return true;
  const supervises = actor.posts.some((post) => post.department === department && post.grants.includes('assign'));
  return supervises && (await listTeam(db, [department], actor.id)).some(({ id }) => id === personId);
}
