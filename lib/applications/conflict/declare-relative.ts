import { newId } from '#db/schema/columns.ts';
import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { assignOwners } from '#lib/applications/system/assign-owners.ts';
import { hashesOfTerm } from '#lib/applications/terms/hash-terms.ts';
import { idTerm } from '#lib/applications/terms/term.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { insertRecusals, insertRelative, isDeclared, listCasesWith } from '#lib/applications/recusal/recusal-store.ts';
import type { Relation } from '#lib/applications/recusal/relative.ts';

export type Declaration = { residentId: string; relation: Relation; untilDay?: Day | undefined };
export type DeclarationRefusal = { code: 'day_passed' | 'declared_already' };

/**
 * A member of staff declares a relative. Every case in which that number has a part is from now on like one of their own,
 * and what they own of these goes to colleagues at once.
 */
export async function declareRelative(
  ctx: ApplicationContext,
  { residentId, relation, untilDay }: Declaration,
): Promise<Result<{ moved: number }, DeclarationRefusal>> {
  const declared = await ctx.db.transaction(async (db): Promise<Result<null, DeclarationRefusal>> => {
    const { actor, vault } = ctx;
    const at = ctx.now();
    if (untilDay && untilDay < dayOf(at)) return err({ code: 'day_passed' });
    const numbers = vault.hashes(`resident-id:${residentId}`);
    if (await isDeclared(db, actor.id, numbers)) return err({ code: 'declared_already' });
    const id = newId();
    await insertRelative(db, {
      ...{ id, personId: actor.id, relation, untilDay, declaredAt: at },
      residentId: vault.seal(residentId, `relatives.residentId:${id}`),
      residentIdHash: vault.hash(`resident-id:${residentId}`),
    });
    const cases = await listCasesWith(db, { terms: termsOf(ctx, residentId), numbers });
    await insertRecusals(
      db,
      cases.map((applicationId) => ({ applicationId, personId: actor.id, relativeId: id, at })),
    );
    const subject = `person:${actor.id}`;
    await record(db, vault, { actorId: actor.id, action: 'declare_relative', subject, facts: { relation }, at });
    return ok(null);
  });
  return declared.ok ? ok(await assignOwners(ctx, { ownerId: ctx.actor.id })) : declared;
}

/** What the number is found by in any department's cases, under every key there is. */
const termsOf = ({ vault, catalogue }: ApplicationContext, residentId: string): bigint[] =>
  catalogue.listDepartments().flatMap(({ id }) => hashesOfTerm(vault, id, idTerm(residentId)));
