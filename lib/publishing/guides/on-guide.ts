import { record } from '#lib/audit/record.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Context } from '#lib/kernel/context.ts';
import { mayPublish } from '#lib/publishing/may-publish.ts';
import type { Occasion } from '#lib/notifications/letter.ts';
import { enterInbox } from '#lib/notifications/notify.ts';

export type OnGuides = Context & WithCatalogue;

/** The file's guide of a service whose words this person may propose and publish. */
export function findOwnGuide({ actor, catalogue }: Pick<OnGuides, 'actor' | 'catalogue'>, service: string) {
  const file = catalogue.inFiles().findGuide(service);
  return file && mayPublish(actor, file.department) ? file : undefined;
}

type Recorded = { action: string; version: { service: string; number: number } };

/** Puts an act on a version on record, in the caller's transaction. */
export const recordOnGuide = ({ db, vault, actor, now }: OnGuides, { action, version }: Recorded): Promise<void> =>
  record(db, vault, {
    ...{ actorId: actor.id, action, subject: `guide:${version.service}`, at: now() },
    facts: factsOf(version),
  });

export const factsOf = ({ service, number }: Recorded['version']): Record<string, string> => ({
  service,
  version: String(number),
});

/** A line in somebody's inbox that leads to the guides. */
export const tellOfGuide = (
  ctx: OnGuides,
  personId: string,
  { guide, occasion }: { guide: Guide; occasion: Occasion },
) => enterInbox(ctx, personId, { applicationId: null, occasion, facts: guide.name });
