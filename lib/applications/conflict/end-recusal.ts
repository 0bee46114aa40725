import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { deskLetters } from '#lib/applications/life/letters.ts';
import { lockRecusal, recordEndOfRecusal } from '#lib/applications/recusal/case-recusal-store.ts';
import { isOwn } from '#lib/applications/staff/staff-act.ts';
import { tellColleague } from '#lib/applications/staff/tell-colleague.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { departmentsWith } from '#lib/kernel/supervision-scope.ts';

export type EndOfRecusal = { recusalId: string; reason: string };
export type EndOfRecusalRefusal = { code: 'not_yours' | 'own_application' };

/**
 * Whoever supervises the department of a case takes back a recusal from it that was a mistake, for a reason; nobody their
 * own, because that would open the case to them. The owner stays. What a declared relative brought about ends with the
 * declaration alone.
 */
export const endRecusal = (
  ctx: ApplicationContext,
  { recusalId, reason }: EndOfRecusal,
): Promise<Result<null, EndOfRecusalRefusal>> =>
  ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const { actor, vault } = ctx;
    const found = await lockRecusal(db, recusalId);
    if (!found || found.personId === actor.id) return err({ code: 'not_yours' });
    if (!departmentsWith(actor, 'assign').includes(found.case.department)) return err({ code: 'not_yours' });
    if (await isOwn(inside, found.case)) return err({ code: 'own_application' });
    const at = ctx.now();
    await recordEndOfRecusal(inside, recusalId, { byId: actor.id, reason, at });
    await record(db, vault, {
      ...{ actorId: actor.id, action: 'end_recusal', subject: subjectOf(found.case.id), at },
      facts: { to: found.personId },
    });
    const terms = await findTerms(db, found.case.id);
    await tellColleague(inside, found.personId, {
      ...{ applicationId: found.case.id, occasion: deskLetters.recusal_ended, facts: { ...terms?.service } },
    });
    return ok(null);
  });
