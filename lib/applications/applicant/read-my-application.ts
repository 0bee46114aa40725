import type { Admission } from '#lib/catalogue/admission.ts';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { findRepresentation } from '#lib/organisations/read.ts';
import type { Representation } from '#lib/organisations/representation.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import type { CorrectionItem } from '#lib/applications/life/intake-steps.ts';
import { listMessages, type Message } from '#lib/applications/case/conversation-store.ts';
import { listChecksOn } from '#lib/applications/checklist/check-store.ts';
import { papersOwed, type OwedPaper } from '#lib/applications/checklist/papers-owed.ts';
import { itemsAskedFor } from '#lib/applications/correction.ts';
import { listOwned } from '#lib/applications/case/list-store.ts';
import type { Page, Row } from '#lib/applications/case/listed.ts';
import { withCurrentDates } from '#lib/applications/case/current-dates.ts';
import {
  acceptanceDue,
  asOf,
  clockOf,
  lightOfApplication,
  withDates,
  type Clock,
} from '#lib/applications/clock/case-clock.ts';
import { findMine, listEvents, ownedBy } from '#lib/applications/case/store.ts';
import { listSubmissions } from '#lib/applications/case/submission-store.ts';
import type { Submission } from '#lib/applications/case/submission.ts';
import { admissionOfDraft } from '#lib/applications/admission/admit.ts';
import { findSeat, type Seat } from '#lib/applications/round/seat.ts';
import { termsOf, type Terms } from '#lib/applications/life/terms.ts';
import type { Light } from '#lib/deadlines/light.ts';

/** A case as its applicant sees it: everything but notes and who works on it. */
export type MyCase = {
  application: Application;
  events: ApplicationEvent[];
  submissions: Submission[];
  terms: Terms;
  clock: Clock | undefined;
  light: Light | undefined;
  /** The day by which the filing itself is answered, while it waits for that. */
  acceptanceDue: Day | undefined;
  asked: CorrectionItem[];
  /** The documents still to be handed in. */
  owed: OwedPaper[];
  messages: Message[];
  /** Of the company it is made for; undefined if it is made for a person. */
  representation: Representation | undefined;
  /** Whether a draft can be sent now, as far as its round says. */
  admission: Admission | undefined;
  /** Of what was sent, where there are only so many. */
  seat: Seat | undefined;
};

/** One draft or case of mine, or of an organisation I act for. */
export async function readMyCase(ctx: ApplicationContext, id: string): Promise<MyCase | undefined> {
  const application = await findMine(ctx, { id, personId: ctx.actor.id });
  if (!application) return undefined;
  // Nothing has happened to a draft yet.
  const isDraft = application.status === 'draft';
  const submissions = isDraft ? [] : await listSubmissions(ctx, id);
  const terms = submissions[0]?.terms ?? currentTerms(ctx.catalogue, application);
  if (!terms) return undefined;
  const [events, messages] = isDraft ? [[], []] : [await listEvents(ctx, id), await listMessages(ctx, id)];
  const { organisationId } = application;
  const representation = organisationId ? await findRepresentation(ctx.db, organisationId) : undefined;
  const owed = papersOwed(application, isDraft ? [] : await listChecksOn(ctx.db, id));
  const admission = isDraft ? await admissionOfDraft(ctx, application) : undefined;
  const seat = isDraft ? undefined : await findSeat(ctx, application);
  return { ...seen(ctx, { application, events, terms }), owed, submissions, messages, representation, admission, seat };
}

function seen(
  ctx: ApplicationContext,
  { application: stored, events, terms }: Pick<MyCase, 'application' | 'events' | 'terms'>,
) {
  const { calendar, today } = asOf(ctx);
  const application = withDates(stored, { events, terms }, { calendar, today });
  const filed = events.findLast(({ step }) => step === 'submit' || step === 'resubmit');
  return {
    ...{ application, events, terms },
    clock: clockOf(events, terms, { calendar, today: lastDay(application, today) }),
    light: lightOfApplication(application, today),
    acceptanceDue: filed && acceptanceDue(calendar, filed.at),
    asked: itemsAskedFor(application, events),
  };
}

/** A decided case's clock is read as of its decision. */
const lastDay = ({ decidedAt }: Application, today: Day): Day => (decidedAt ? dayOf(decidedAt) : today);

function currentTerms(catalogue: Catalogue, { service }: Application): Terms | undefined {
  const guide = catalogue.findGuide(service);
  return guide && termsOf(guide);
}

/** My drafts and cases, and those of my organisations, newest first. */
export async function listMine(ctx: ApplicationContext, page: Page = {}): Promise<Row[]> {
  return withCurrentDates(ctx, await listOwned(ctx.db, ownedBy(ctx.db, ctx.actor.id), page));
}
