import type { Context } from '#lib/kernel/context.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import { addresseeOf } from '#lib/applications/case/addressee.ts';
import { findApplication, findParties, listEvents } from '#lib/applications/case/store.ts';
import { findTerms, listSubmissions } from '#lib/applications/case/submission-store.ts';
import type { Submission } from '#lib/applications/case/submission.ts';
import type { Terms } from '#lib/applications/life/terms.ts';
import type { Addressee } from '#lib/notifications/addressee.ts';

export type SentCase = {
  application: Application;
  events: ApplicationEvent[];
  /** What was sent first, and last: the same one unless it was corrected. */
  first: Submission;
  last: Submission;
};

type Reading = Pick<Context, 'db' | 'vault'> & WithCatalogue;

/** A whole case for a subject that follows what happens to cases; undefined for a draft. Nobody's rights are asked. */
export async function readSentCase(ctx: Reading, id: string): Promise<SentCase | undefined> {
  const application = await findApplication(ctx, { id, of: undefined });
  const submissions = application ? await listSubmissions(ctx, id) : [];
  const [first, last] = [submissions[0], submissions.at(-1)];
  if (!application || !first || !last) return undefined;
  return { application, events: await listEvents(ctx, id), first, last };
}

/** The rules under which a case was sent. */
export const readTerms = ({ db }: Pick<Context, 'db'>, id: string): Promise<Terms | undefined> => findTerms(db, id);

/** Who is told of a case. */
export async function findCaseAddressee({ db }: Pick<Context, 'db'>, id: string): Promise<Addressee | undefined> {
  const parties = await findParties(db, id);
  return parties && addresseeOf(db, parties);
}
