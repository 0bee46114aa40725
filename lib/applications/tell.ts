import type { Context } from '#lib/kernel/context.ts';
import type { Occasion } from '#lib/notifications/letter.ts';
import { notify } from '#lib/notifications/notify.ts';
import type { Application } from './application.ts';
import type { Terms } from './terms.ts';

/** Tells the applicant that something happened; the facts name the service and nothing else. */
export const tellApplicant = (
  ctx: Pick<Context, 'db' | 'vault' | 'now'>,
  { id, applicantId }: Pick<Application, 'id' | 'applicantId'>,
  { occasion, terms }: { occasion: Occasion; terms: Pick<Terms, 'service'> },
): Promise<void> => notify(ctx, { personId: applicantId, applicationId: id, occasion, facts: terms.service });
