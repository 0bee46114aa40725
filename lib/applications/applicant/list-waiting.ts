import type { Application } from '#lib/applications/application.ts';
import { withCurrentDates } from '#lib/applications/case/current-dates.ts';
import { ownedBy } from '#lib/applications/case/store.ts';
import { listOwing } from '#lib/applications/case/waiting-store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { listChecksOf } from '#lib/applications/checklist/check-store.ts';
import { papersOwed, type OwedPaper } from '#lib/applications/checklist/papers-owed.ts';

/** A case in which its applicant has to act, with the documents they owe. */
export type Waiting = Pick<
  Application,
  'id' | 'service' | 'reference' | 'status' | 'organisationId' | 'applicantName' | 'correctionDueOn'
> & { papers: OwedPaper[] };

/** Among all my cases and those of my organisations: corrections by their last day, then documents, the oldest first. */
export async function listWaiting(ctx: ApplicationContext): Promise<Waiting[]> {
  const filings = await withCurrentDates(ctx, await listOwing(ctx, ownedBy(ctx.db, ctx.actor.id)));
  const checks = await listChecksOf(
    ctx.db,
    filings.map(({ id }) => id),
  );
  return filings
    .map((filed) => ({ ...filed, papers: papersOwed(filed, checks.get(filed.id) ?? []) }))
    .filter(({ status, papers }) => status === 'correction_requested' || papers.length > 0)
    .map(({ id, service, reference, status, organisationId, applicantName, correctionDueOn, papers }) => ({
      ...{ id, service, reference, status, organisationId, applicantName, correctionDueOn, papers },
    }));
}
