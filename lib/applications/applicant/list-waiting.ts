import type { Application } from '#lib/applications/application.ts';
import { withCurrentDates } from '#lib/applications/case/current-dates.ts';
import { ownedBy } from '#lib/applications/case/store.ts';
import { listUndecidedFilings } from '#lib/applications/case/waiting-store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { papersOwed } from '#lib/applications/papers-owed.ts';
import type { Paper } from '#lib/catalogue/papers.ts';

/** A case in which its applicant has to act, with the documents they owe. */
export type Waiting = Pick<
  Application,
  'id' | 'service' | 'reference' | 'status' | 'organisationId' | 'applicantName' | 'correctionDueOn'
> & { papers: Paper[] };

/** Among all my cases and those of my organisations: corrections by their last day, then documents, the oldest first. */
export async function listWaiting(ctx: ApplicationContext): Promise<Waiting[]> {
  const filings = await withCurrentDates(ctx, await listUndecidedFilings(ctx, ownedBy(ctx.db, ctx.actor.id)));
  return filings
    .map((filed) => ({ ...filed, papers: papersOwed(filed) }))
    .filter(({ status, papers }) => status === 'correction_requested' || papers.length > 0)
    .map(({ id, service, reference, status, organisationId, applicantName, correctionDueOn, papers }) => ({
      ...{ id, service, reference, status, organisationId, applicantName, correctionDueOn, papers },
    }));
}
