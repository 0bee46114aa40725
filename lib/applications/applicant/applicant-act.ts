import type { ApplicationContext } from '#lib/applications/context.ts';
import { err, type Result } from '#lib/kernel/result.ts';
import type { Status } from '#lib/applications/life/states.ts';
import type { Case } from '#lib/applications/case/record-event.ts';
import { lockMine, listEvents } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';

export type ApplicantRefusal = { code: 'unknown_application' } | { code: 'not_possible'; status: Status };

/** One act of an applicant on a submitted case of theirs, in one transaction. */
export async function actOnMine<T, R extends { code: string }>(
  ctx: ApplicationContext,
  applicationId: string,
  act: (ctx: ApplicationContext, found: Case) => Promise<Result<T, R | ApplicantRefusal>>,
): Promise<Result<T, R | ApplicantRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const mine = await lockMine(inside, { id: applicationId, personId: ctx.actor.id });
    const terms = mine && (await findTerms(db, applicationId));
    if (!mine || !terms) return err({ code: 'unknown_application' });
    return act(inside, { ...mine, terms, events: await listEvents(inside, applicationId) });
  });
}
