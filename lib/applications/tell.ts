import type { Context } from '#lib/kernel/context.ts';
import type { Occasion } from '#lib/notifications/letter.ts';
import { notify } from '#lib/notifications/notify.ts';
import { addresseeFor } from '#lib/organisations/read.ts';
import type { Application } from './application.ts';
import type { Terms } from './terms.ts';

/**
 * Tells the applicant that something happened; the facts name the service and nothing else. Of a company's case its
 * representative is told where whoever sent it does not act for the company any more.
 */
export async function tellApplicant(
  ctx: Pick<Context, 'db' | 'vault' | 'now'>,
  { id, applicantId, organisationId }: Pick<Application, 'id' | 'applicantId' | 'organisationId'>,
  { occasion, terms }: { occasion: Occasion; terms: Pick<Terms, 'service'> },
): Promise<void> {
  const personId = organisationId ? await addresseeFor(ctx.db, { organisationId, personId: applicantId }) : applicantId;
  await notify(ctx, { personId, applicationId: id, occasion, facts: terms.service });
}
