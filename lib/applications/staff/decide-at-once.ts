import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Application } from '#lib/applications/application.ts';
import { recordEvent, type Case, type Effect } from '#lib/applications/case/record-event.ts';
import { deliveryRefusal, type DeliveryRefusal } from '#lib/applications/delivery.ts';
import { after, type StaffStep } from '#lib/applications/life/life.ts';
import type { Outcome } from '#lib/applications/life/review-steps.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { reasonRefusal, type ReasonRefusal } from './decision-reason.ts';
import { isAtOnce, grantsAtOnce } from './permissions.ts';
import { findCase, refusalFor, type OnCase, type StaffRefusal } from './staff-act.ts';

export type AtOnce = OnCase & { outcome: Outcome; reason: string; way?: string | undefined; wayReason?: string };
export type AtOnceRefusal = StaffRefusal | ReasonRefusal | DeliveryRefusal | { code: 'not_at_once' };

/**
 * 即办: one officer receives, checks, decides and delivers what the guide promises on the spot, in one transaction. Every
 * step goes on record by itself; without a way of delivery the result is delivered later.
 */
export const decideAtOnce = (
  ctx: ApplicationContext,
  { applicationId, version, ...decision }: AtOnce,
): Promise<Result<Application, AtOnceRefusal>> =>
  ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await findCase(inside, applicationId);
    if (!found) return err({ code: 'unknown_application' });
    const refusal = await refusalFor(inside, found.application, {
      ...{ grants: grantsAtOnce, needsConfirmation: true, version },
      isPossible: found.application.status === 'submitted',
    });
    if (refusal) return err(refusal);
    if (!isAtOnce(found)) return err({ code: 'not_at_once' });
    const unfounded = reasonRefusal(ctx, found.application, decision) ?? undelivered(found, decision);
    if (unfounded) return err(unfounded);
    return ok(await takeSteps(inside, found, stepsOf(ctx, decision)));
  });

/** A step with its effect. */
type Taken = { [S in StaffStep]: { step: S } & Effect<S> }[StaffStep];

type Deciding = Omit<AtOnce, keyof OnCase>;

const undelivered = ({ application, terms }: Case, { outcome, way, wayReason = '' }: Deciding) =>
  outcome === 'approve' && way ? deliveryRefusal(application, terms, { way, reason: wayReason }) : undefined;

function stepsOf(ctx: ApplicationContext, { outcome, reason, way, wayReason = '' }: Deciding): Taken[] {
  const at = ctx.now();
  const decided: Taken[] = [
    { step: 'accept', facts: {}, projection: { acceptedAt: at }, owner: { ownerId: ctx.actor.id, why: 'took_over' } },
    { step: outcome, facts: { reason }, projection: { decidedAt: at } },
  ];
  return outcome === 'approve' && way ? [...decided, { step: 'deliver', facts: { way, reason: wayReason } }] : decided;
}

async function takeSteps(ctx: ApplicationContext, found: Case, steps: Taken[]): Promise<Application> {
  let { application } = found;
  for (const taken of steps) {
    const status = after(application.status, taken.step);
    const now = await findCase(ctx, application.id);
    if (!status || !now) throw new Error(`A case that is ${application.status} cannot take ${taken.step}`);
    application = await recordEvent(ctx, now, { ...taken, status });
  }
  return application;
}
