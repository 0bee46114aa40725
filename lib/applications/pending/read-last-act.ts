import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import { findApplication, listEvents } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import type { Terms } from '#lib/applications/life/terms.ts';
import { inMyDepartments } from '#lib/applications/staff/staff-act.ts';
import type { PendingAct } from '#lib/applications/case/pending-act.ts';
import { settlePending } from './take-effect.ts';

/** The last act on a case, if it is the actor's: it is pending still, or what it did. */
export type LastAct = Pick<Application, 'id' | 'applicantName'> &
  Pick<Terms, 'service'> & { pending: PendingAct | undefined; step: StaffStep | undefined };

/** Says again what the actor did a moment ago, which is on record with the act itself. */
export async function readLastAct(ctx: ApplicationContext, id: string): Promise<LastAct | undefined> {
  const found = await findApplication(ctx, { id, of: inMyDepartments(ctx) });
  const terms = found && (await findTerms(ctx.db, id));
  if (!terms) return undefined;
  const pending = await settlePending(ctx, id);
  const about = { id, applicantName: found.applicantName, service: terms.service };
  if (pending) return pending.actorId === ctx.actor.id ? { ...about, pending, step: undefined } : undefined;
  const step = stepOf(await listEvents(ctx, id), ctx.actor.id);
  return step && { ...about, pending, step };
}

function stepOf(events: ApplicationEvent[], actorId: string): StaffStep | undefined {
  const last = events.at(-1);
  return last && last.actorId === actorId && isOfStaff(last.step) ? last.step : undefined;
}

const isOfStaff = (step: string): step is StaffStep => Object.hasOwn(staffSteps, step);
