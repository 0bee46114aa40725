import type { Database } from '#db/client.ts';
import type { Context } from '#lib/kernel/context.ts';
import { ok, err, type Refusal, type Result } from '#lib/kernel/result.ts';
import { isConfirmed, mayActFor } from '#lib/organisations/read.ts';
import { after, type Application, type Status } from '#lib/applications/application.ts';
import { carryOut, type Case, type Deed } from '#lib/applications/case/record-event.ts';
import { hands, holds, needsConfirmation, type StaffStep } from './permissions.ts';
import { findApplication, inDepartments, listEvents } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';

/** Which case, as the member of staff saw it: `version` is what their page showed. */
export type OnCase = { applicationId: string; version: number };

export type StaffRefusal =
  | { code: 'unknown_application' }
  | { code: 'own_application' }
  | { code: 'not_your_role' }
  | { code: 'representation_unconfirmed' }
  | { code: 'stale' }
  | { code: 'not_possible'; status: Status };

type Rule<R extends Refusal> = {
  step: StaffStep;
  /** The act's own conditions and its deed; what every act has in common is already checked. */
  deed: (found: Case) => Deed | Result<never, R>;
};

/**
 * One act of staff on one case, in one transaction: find it in my departments, refuse one's own case, another
 * role, a stale view, a step its life does not allow or a company nobody has checked; then event, clock, record and letter.
 */
export async function actOnCase<R extends Refusal = never>(
  ctx: Context,
  { applicationId, version }: OnCase,
  { step, deed }: Rule<R>,
): Promise<Result<Application, StaffRefusal | R>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await findCase(inside, applicationId);
    if (!found) return err({ code: 'unknown_application' });
    const status = after(found.application.status, step);
    const refusal =
      (await refusalFor(inside, found.application, step)) ??
      staleness(found.application, { version, status }) ??
      (await lackOfConfirmation(db, found.application, step));
    if (refusal || !status) return err(refusal ?? { code: 'not_possible', status: found.application.status });
    const done = deed(found);
    if ('ok' in done) return done;
    return ok(await carryOut(inside, found, { step, status, ...done }));
  });
}

const inMyDepartments = ({ actor }: Pick<Context, 'actor'>) =>
  inDepartments(actor.posts.map(({ department }) => department));

/** A case of one of my departments, as it stands. */
export async function findSentCase(ctx: Context, id: string): Promise<Application | undefined> {
  const application = await findApplication(ctx, { id, of: inMyDepartments(ctx) });
  return application?.status === 'draft' ? undefined : application;
}

/** A case of one of my departments, locked for this transaction. */
export async function findCase(ctx: Context, id: string): Promise<Case | undefined> {
  const application = await findApplication(ctx, { id, of: inMyDepartments(ctx), lock: true });
  const terms = application && (await findTerms(ctx.db, id));
  return application && terms && { application, terms, events: await listEvents(ctx, id) };
}

async function refusalFor(ctx: Context, application: Application, step: StaffStep): Promise<StaffRefusal | undefined> {
  if (await isOwn(ctx, application)) return { code: 'own_application' };
  return holds(ctx.actor, { application }, hands[step]) ? undefined : { code: 'not_your_role' };
}

async function lackOfConfirmation(
  db: Database,
  { organisationId }: Application,
  step: StaffStep,
): Promise<StaffRefusal | undefined> {
  if (!organisationId || !needsConfirmation(step) || (await isConfirmed(db, organisationId))) return undefined;
  return { code: 'representation_unconfirmed' };
}

/** Whether the actor applied for it, or acts for the organisation that did. */
export async function isOwn(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  { applicantId, organisationId }: Pick<Application, 'applicantId' | 'organisationId'>,
): Promise<boolean> {
  if (applicantId === actor.id) return true;
  return organisationId ? mayActFor(db, { personId: actor.id, organisationId }) : false;
}

function staleness(
  application: Application,
  seen: { version: number; status: Status | undefined },
): StaffRefusal | undefined {
  if (application.version !== seen.version) return { code: 'stale' };
  return seen.status ? undefined : { code: 'not_possible', status: application.status };
}
