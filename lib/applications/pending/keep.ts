import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Application } from '#lib/applications/application.ts';
import type { OnCase } from '#lib/applications/staff/staff-act.ts';
import { err, ok, type Refusal, type Result } from '#lib/kernel/result.ts';
import type { Typed } from '#lib/applications/case/pending-act.ts';
import { insertPending } from '#lib/applications/case/pending-store.ts';
import { rehearse } from './rehearse.ts';
import { settlePending } from './take-effect.ts';

/** An act that somebody asks for: its name, its input, and what was typed for it. */
export type Asked<C, R extends Refusal> = {
  act: string;
  given: OnCase;
  typed: Typed;
  take: (ctx: C) => Promise<Result<Pick<Application, 'id' | 'version'>, R>>;
};

export type Kept = { id: string; dueAt: Date | undefined };

/**
 * Checks an act completely and keeps it, so that it can be taken back for so many seconds; without seconds it takes effect
 * at once. Nothing is written for the case, numbered or sent before.
 */
export async function keepAct<C extends ApplicationContext, R extends Refusal>(
  ctx: C,
  { act, given, typed, take }: Asked<C, R>,
  seconds: number,
): Promise<Result<Kept, R | { code: 'pending' }>> {
  const { applicationId } = given;
  await settlePending(ctx, applicationId);
  const done = await (seconds > 0 ? rehearse(ctx, take) : take(ctx));
  if (!done.ok) return done;
  if (seconds === 0) return ok({ id: applicationId, dueAt: undefined });
  const dueAt = new Date(ctx.now().getTime() + seconds * 1000);
  const isKept = await insertPending(ctx, { applicationId, actorId: ctx.actor.id, act, given, typed, dueAt });
  return isKept ? ok({ id: applicationId, dueAt }) : err({ code: 'pending' });
}
