import type { ApplicationContext } from '#lib/applications/context.ts';
import { admissionOf, type Admission, type Entry } from '#lib/catalogue/admission.ts';
import { isOpen, type Guide } from '#lib/catalogue/guide.ts';
import { isRationed, roundAt, type Round } from '#lib/catalogue/round.ts';
import { isGuest } from '#lib/identity/guest/guests.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Application } from '#lib/applications/application.ts';
import { applicantOf, beginner, type Applicant } from './applicant.ts';
import { countTaken, lockService, takeSeat } from '#lib/applications/round/round-store.ts';
import { findEntryBy } from './entry-store.ts';

type Reading = Pick<ApplicationContext, 'db' | 'now'>;
type Asking = Reading & Pick<ApplicationContext, 'vault' | 'actor'>;
type Of = { applicant: Applicant; asking: string; but?: string | undefined };

/**
 * Whether an applicant, or anybody at all, can be in the round of today; undefined where nothing keeps anybody back, or the
 * service takes no applications.
 */
export async function readAdmission(ctx: Reading, guide: Guide, of?: Of): Promise<Admission | undefined> {
  if (!isRationed(guide) || !isOpen(guide)) return undefined;
  const day = dayOf(ctx.now());
  const { round } = roundAt(guide, day);
  const taken = round.seats === undefined ? 0 : await countTaken(ctx.db, { service: guide.id, round: round.id });
  const yours = of && (await entryOf(ctx, guide, { ...of, round }));
  return admissionOf(guide, { day, taken, yours, isOpened: true });
}

/** The same for a draft. */
export async function admissionOfDraft(
  ctx: Asking & Pick<ApplicationContext, 'catalogue'>,
  draft: Application,
): Promise<Admission | undefined> {
  const guide = ctx.catalogue.findGuide(draft.service);
  if (!guide || !isRationed(guide)) return undefined;
  // Whoever has no account would learn what somebody applied for by typing their number.
  if (await isGuest(ctx.db, draft.applicantId)) return readAdmission(ctx, guide);
  return readAdmission(ctx, guide, {
    ...{ applicant: await applicantOf(ctx, guide, draft), asking: ctx.actor.id, but: draft.id },
  });
}

/** The same for the actor, or a company that they act for, who have begun nothing. */
export async function admissionOfBeginner(
  ctx: Asking,
  guide: Guide,
  organisationId: string | undefined,
): Promise<Admission | undefined> {
  if (!isRationed(guide)) return undefined;
  return readAdmission(ctx, guide, { applicant: await beginner(ctx, guide, organisationId), asking: ctx.actor.id });
}

async function entryOf(
  { db }: Reading,
  { id: service, once }: Guide,
  { applicant, asking, but, round }: Of & { round: Round },
): Promise<Entry | undefined> {
  if (!once) return undefined;
  const within = { service, round: once.in === 'all' ? undefined : round.id };
  const found = await findEntryBy(db, within, { ...applicant, but, asking });
  if (!found) return undefined;
  return { applicationId: found.isMine ? found.applicationId : undefined, mayBeOther: applicant.mayBeOther };
}

export type NotAdmitted = { code: 'round_full' } | { code: 'one_already'; applicationId: string | undefined };

/** What keeps somebody from beginning an application. */
export function refusalOf(admission: Admission | undefined): NotAdmitted | undefined {
  if (admission?.state === 'full') return { code: 'round_full' };
  // Whether it is for somebody else is asked in the form.
  if (admission?.state !== 'yours' || admission.mayBeOther) return undefined;
  return { code: 'one_already', applicationId: admission.applicationId };
}

/**
 * Enters an application into the round of today, in the transaction that sends it. Whatever the page said before, the database
 * decides: of those who want the last seat one gets it, and of two applications of one person the second finds the first.
 */
export async function enterRound(
  ctx: Asking,
  guide: Guide,
  application: Application,
): Promise<Result<undefined, NotAdmitted>> {
  const { id: applicationId, service } = application;
  const at = ctx.now();
  const { round } = roundAt(guide, dayOf(at));
  if (round.seats === undefined && !guide.once) return ok(undefined);
  if (guide.once) await lockService(ctx.db, service);
  const applicant = await applicantOf(ctx, guide, application);
  const yours = await entryOf(ctx, guide, { applicant, asking: ctx.actor.id, but: applicationId, round });
  if (yours) return err({ code: 'one_already', applicationId: yours.applicationId });
  const { accountId, holder } = applicant;
  const place = { service, round: round.id, seats: round.seats };
  const isIn = await takeSeat(ctx.db, { ...place, applicationId, accountId, holder, at });
  return isIn ? ok(undefined) : err({ code: 'round_full' });
}
