import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Grant } from '#lib/kernel/grants.ts';
import { statesMyNumber } from '#lib/identity/states-my-number.ts';
import { ok, err, type Refusal, type Result } from '#lib/kernel/result.ts';
import { actsForCode, isConfirmed, mayActFor } from '#lib/organisations/read.ts';
import { asOf, withDates } from '#lib/applications/clock/case-clock.ts';
import { after } from '#lib/applications/life/life.ts';
import type { Application } from '#lib/applications/application.ts';
import type { Status } from '#lib/applications/life/states.ts';
import { recordEvent, type Case, type Effect } from '#lib/applications/case/record-event.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import { holds, isSpent } from './permissions.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { findApplication, inDepartments, listEvents } from '#lib/applications/case/store.ts';
import { isRecused } from '#lib/applications/recusal/recusal-store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { isPending } from '#lib/applications/case/pending-store.ts';

/** Which case, as the member of staff saw it: `version` is what their page showed. */
export type OnCase = { applicationId: string; version: number };

export type StaffRefusal =
  | { code: 'unknown_application' }
  | { code: 'own_application' }
  | { code: 'not_your_role' }
  | { code: 'representation_unconfirmed' }
  | { code: 'stale' }
  | { code: 'not_possible'; status: Status }
  | { code: 'once_only' }
  | { code: 'pending' };

type Outcome<S extends StaffStep, R extends Refusal> = Effect<S> | Result<never, R>;

type Rule<S extends StaffStep, R extends Refusal> = {
  step: S;
  /** The act's own conditions and its effect; `actOnCase` has checked what all acts have in common. */
  effect: (found: Case, inside: ApplicationContext) => Outcome<S, R> | Promise<Outcome<S, R>>;
  /** What else is done in the same transaction, with the case as it was before and as it is now. */
  also?: (inside: ApplicationContext, found: Case, now: Application) => Promise<void>;
};

/**
 * One act of staff on one case, in one transaction: find it in my departments, refuse one's own case, a
 * missing grant, a stale view, a step its life does not allow or allows no second time, or a company nobody has checked; then
 * event, clock, record and letter.
 */
export async function actOnCase<S extends StaffStep, R extends Refusal = never>(
  ctx: ApplicationContext,
  { applicationId, version }: OnCase,
  { step, effect, also }: Rule<S, R>,
): Promise<Result<Application, StaffRefusal | R>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await findCase(inside, applicationId);
    if (!found) return err({ code: 'unknown_application' });
    const status = after(found.application.status, step, found.events);
    const refusal = await refusalFor(inside, found.application, { ...staffSteps[step], version, isPossible: !!status });
    if (refusal || !status) return err(refusal ?? { code: 'not_possible', status: found.application.status });
    if (isSpent(step, found)) return err({ code: 'once_only' });
    const done = await effect(found, inside);
    if ('ok' in done) return done;
    const application = await recordEvent(inside, found, { step, status, ...done });
    await also?.(inside, found, application);
    return ok(application);
  });
}

export const inMyDepartments = ({ actor }: Pick<ApplicationContext, 'actor'>) =>
  inDepartments(actor.posts.map(({ department }) => department));

export async function findSentCase(ctx: ApplicationContext, id: string): Promise<Application | undefined> {
  const application = await findApplication(ctx, { id, of: inMyDepartments(ctx) });
  return application?.status === 'draft' ? undefined : application;
}

export async function findCase(ctx: ApplicationContext, id: string): Promise<Case | undefined> {
  const application = await findApplication(ctx, { id, of: inMyDepartments(ctx), lock: true });
  const terms = application && (await findTerms(ctx.db, id));
  if (!application || !terms) return undefined;
  const events = await listEvents(ctx, id);
  return { application: withDates(application, { events, terms }, asOf(ctx)), terms, events };
}

type Conditions = { grants: Grant[]; needsConfirmation?: true; version: number; isPossible: boolean };

/** What keeps every act from a case: it is one's own, not granted, seen as it no longer is, pending, or of an unchecked company. */
export async function refusalFor(
  ctx: ApplicationContext,
  application: Application,
  { grants, needsConfirmation, version, isPossible }: Conditions,
): Promise<StaffRefusal | undefined> {
  if (await isOwn(ctx, application)) return { code: 'own_application' };
  if (!holds(ctx.actor, { application }, grants)) return { code: 'not_your_role' };
  if (application.version !== version) return { code: 'stale' };
  if (await isPending(ctx.db, application.id)) return { code: 'pending' };
  if (!isPossible) return { code: 'not_possible', status: application.status };
  const { organisationId } = application;
  if (!organisationId || !needsConfirmation || (await isConfirmed(ctx.db, organisationId))) return undefined;
  return { code: 'representation_unconfirmed' };
}

type Applied = Pick<Application, 'id' | 'applicantId' | 'organisationId'> &
  Partial<Pick<Application, 'filedById' | 'creditCode'>>;

/**
 * True if the actor applied for it, acts for the organisation that did, or keeps away from it (回避). Whoever applied at the
 * counter has no account, and is the actor if both state one number; a company served there is known by its credit code.
 */
export async function isOwn(
  ctx: Pick<ApplicationContext, 'db' | 'vault' | 'actor'>,
  { id, applicantId, organisationId, filedById, creditCode }: Applied,
): Promise<boolean> {
  const { db, actor } = ctx;
  if (applicantId === actor.id) return true;
  if (filedById && (await statesMyNumber(ctx, applicantId))) return true;
  if (organisationId && (await mayActFor(db, { personId: actor.id, organisationId }))) return true;
  if (creditCode && (await actsForCode(db, { personId: actor.id, creditCode }))) return true;
  return isRecused(db, { personId: actor.id, applicationId: id });
}
