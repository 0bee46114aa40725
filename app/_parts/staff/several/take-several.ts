import 'server-only';
import { leaveToTakeEffect } from '#app/_parts/staff/keep-act.ts';
import { environment } from '#app/_server/environment.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { actOnSeveral, type Asked, type Outcome } from '#lib/applications/several/act-on-several.ts';
import { takeSeveralBack } from '#lib/applications/several/take-several-back.ts';
import type { OnCase } from '#lib/applications/staff/staff-act.ts';
import { ok, type Result } from '#lib/kernel/result.ts';

/** What an act on several cases came to. */
export type Several = { act: Asked['act']; outcomes: Outcome[] };

/** Acts on each case by itself; what can be taken back takes effect when the last of it is due. */
export async function takeSeveral(ctx: PortalContext, asked: Asked): Promise<Result<Several>> {
  const outcomes = await actOnSeveral(ctx, asked, environment().takeBackSeconds);
  const waiting = outcomes.flatMap(({ applicationId: id, result }) =>
    result.ok && result.value.dueAt ? [{ id, dueAt: result.value.dueAt }] : [],
  );
  const last = Math.max(...waiting.map(({ dueAt }) => dueAt.getTime()));
  if (waiting.length > 0)
    leaveToTakeEffect(
      waiting.map(({ id }) => id),
      new Date(last),
    );
  return ok({ act: asked.act, outcomes });
}

export const takeBackSeveral = async (
  ctx: PortalContext,
  { case: cases }: { case: OnCase[] },
): Promise<Result<{ back: number; late: number }>> =>
  ok(
    await takeSeveralBack(
      ctx,
      cases.map(({ applicationId }) => applicationId),
    ),
  );
