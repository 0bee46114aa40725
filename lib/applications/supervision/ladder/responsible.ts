import { mayActFor } from '#lib/organisations/read.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { WithPosts } from '#lib/kernel/grants.ts';
import type { Application } from '#lib/applications/application.ts';
import { isRecused } from '#lib/applications/recusal/recusal-store.ts';
import type { LadderRung } from './ladder.ts';
import { listCandidates, type Candidate } from './responsible-store.ts';

/** Who is asked first, and who in their place where there is nobody. */
const chains: Record<LadderRung, Candidate['as'][]> = {
  near: ['supervisor', 'head', 'approver', 'colleague'],
  overdue: ['supervisor', 'head', 'approver', 'colleague'],
  late: ['head', 'supervisor', 'approver', 'colleague'],
};

type OfCase = Pick<Application, 'id' | 'department' | 'assigneeId' | 'applicantId' | 'organisationId'>;

/**
 * The person whom a rung lands on: the owner is told of what is near; for the others somebody over the case, who has not
 * been asked before and does not own it, if there is such a person. Nobody is asked about their own case. Undefined only
 * where a department has no staff at all.
 */
export async function responsibleFor(
  ctx: Pick<Context, 'db'> & WithPosts,
  rung: LadderRung,
  { application, askedIds }: { application: OfCase; askedIds: string[] },
): Promise<string | undefined> {
  const { assigneeId } = application;
  if (rung === 'near' && assigneeId) return assigneeId;
  const found = await listCandidates(ctx, application.department);
  const ordered = chains[rung].flatMap((as) => found.filter((candidate) => candidate.as === as));
  const ids = [...new Set(ordered.map(({ personId }) => personId))];
  const [fresh, again] = [
    ids.filter((id) => id !== assigneeId && !askedIds.includes(id)),
    ids.filter((id) => id !== assigneeId && askedIds.includes(id)),
  ];
  for (const id of [...fresh, ...again]) if (!(await isOwnOf(ctx.db, id, application))) return id;
  return assigneeId ?? undefined;
}

async function isOwnOf(
  db: Context['db'],
  personId: string,
  { id, applicantId, organisationId }: OfCase,
): Promise<boolean> {
  if (applicantId === personId) return true;
  if (organisationId && (await mayActFor(db, { personId, organisationId }))) return true;
  return isRecused(db, { personId, applicationId: id });
}
