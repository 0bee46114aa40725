import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { findSentCase, isOwn } from '#lib/applications/staff/staff-act.ts';
import { listByIds } from '#lib/applications/supervision/figures/case-list-store.ts';
import type { Escalation } from './escalation.ts';
import { listLatest, listOfCase, listOwedBy } from './escalation-store.ts';

/** What was asked about a case of one's departments and answered, the newest first; nothing of one's own case. */
export async function readEscalations(ctx: ApplicationContext, applicationId: string): Promise<Escalation[]> {
  const found = await findSentCase(ctx, applicationId);
  return found && !(await isOwn(ctx, found)) ? listOfCase(ctx, applicationId) : [];
}

/** A question with as much of its case as whoever was asked needs; its applicant is not named. */
export type Question = Escalation & { about: Omit<Row, 'applicantName'> };

/** What the actor owes a reply to, the newest first. */
export const readMyQuestions = (ctx: ApplicationContext): Promise<Question[]> => readMyQuestionsOf(ctx, ctx.actor.id);

export async function readMyQuestionsOf(
  ctx: Pick<ApplicationContext, 'db' | 'vault'>,
  personId: string,
): Promise<Question[]> {
  const owed = await listOwedBy(ctx, personId);
  if (owed.length === 0) return [];
  const rows = await listByIds(
    ctx.db,
    owed.map(({ applicationId }) => applicationId),
  );
  return owed.flatMap((escalation) => {
    const about = rows.get(escalation.applicationId);
    return about ? [{ ...escalation, about }] : [];
  });
}

/** The last of what was asked about each listed case. */
export const readLatest = async (ctx: ApplicationContext, ids: string[]): Promise<Map<string, Escalation>> =>
  ids.length === 0 ? new Map() : listLatest(ctx, ids);
