import { record } from '#lib/audit/record.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { WithCalendar } from '#lib/deadlines/calendar.ts';
import { isReference, normaliseReference } from '#lib/identifiers/reference.ts';
import { compactTyped } from '#lib/kernel/typed-text.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { Light } from '#lib/deadlines/light.ts';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import { findByReference } from '#lib/applications/case/list-store.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { asOf, lightOfApplication, withDates } from '#lib/applications/clock/case-clock.ts';
import { trackingSecret } from '#lib/applications/case/tracking-secret.ts';
import { findApplication, listEvents } from '#lib/applications/case/store.ts';
import { listChecksOn } from '#lib/applications/checklist/check-store.ts';
import { papersOwed } from '#lib/applications/checklist/papers-owed.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import type { Terms } from '#lib/applications/life/terms.ts';

/** The view for anyone with the reference and the tracking secret: no names, no answers, no reasons; only that documents are owed, not which. */
export type Tracked = {
  application: Pick<
    Row,
    'service' | 'department' | 'reference' | 'status' | 'dueOn' | 'statutoryDueOn' | 'correctionDueOn'
  >;
  events: Pick<ApplicationEvent, 'step' | 'at'>[];
  terms: Pick<Terms, 'service' | 'limits'>;
  light: Light | undefined;
  owesPapers: boolean;
};

/** Status by reference and the last four digits of the phone number given; every miss answers alike. */
export async function track(
  ctx: Context<Actor | null> & WithCalendar & WithCatalogue,
  { reference: typed, lastFour }: { reference: string; lastFour: string },
): Promise<Result<Tracked, { code: 'not_found' }>> {
  const reference = normaliseReference(typed);
  const trackingSecretHashes = ctx.vault.hashes(trackingSecret(reference, compactTyped(lastFour)));
  const application = isReference(reference)
    ? await findByReference(ctx.db, { reference, trackingSecretHashes })
    : undefined;
  const terms = application && (await findTerms(ctx.db, application.id));
  if (!application || !terms) return err({ code: 'not_found' });

  await ctx.db.transaction((db) =>
    record(db, ctx.vault, { actorId: null, action: 'track', subject: `application:${application.id}`, at: ctx.now() }),
  );
  const events = await listEvents(ctx, application.id);
  const filed = await findApplication(ctx, { id: application.id, of: undefined });
  const dated = withDates(application, { events, terms }, asOf(ctx));
  const { service, department, status, dueOn, statutoryDueOn, correctionDueOn } = dated;
  return ok({
    application: {
      service,
      department,
      reference: application.reference,
      status,
      dueOn,
      statutoryDueOn,
      correctionDueOn,
    },
    events: events.map(({ step, at }) => ({ step, at })),
    terms: { service: terms.service, limits: terms.limits },
    light: lightOfApplication(dated, dayOf(ctx.now())),
    owesPapers: filed !== undefined && papersOwed(filed, await listChecksOn(ctx.db, filed.id)).length > 0,
  });
}
