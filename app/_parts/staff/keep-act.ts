import 'server-only';
import { after } from 'next/server';
import { setTimeout } from 'node:timers/promises';
import { deskViewIn } from './desk/desk-address.ts';
import { environment } from '#app/_server/environment.ts';
import { reportError } from '#app/_server/report-error.ts';
import { systemContext, type PortalContext } from '#app/_server/system-context.ts';
import { keepAct, type Asked } from '#lib/applications/pending/keep.ts';
import { takeEffect } from '#lib/applications/pending/take-effect.ts';
import { findNextCase } from '#lib/applications/staff/next-case.ts';
import { ok, type Refusal, type Result } from '#lib/kernel/result.ts';

/** A case that was worked on, the one to open now (the next, the same one, or none), and the list beside it. */
export type Acted = { id: string; next: string | undefined; list: string };

/** Takes an act of staff, to take effect after the time to take it back, and finds the case to open next. */
export async function keep(
  ctx: PortalContext,
  { staysOnCase, list, ...asked }: Asked<PortalContext, Refusal> & { staysOnCase: boolean; list: string },
): Promise<Result<Acted>> {
  const kept = await keepAct(ctx, asked, staysOnCase ? 0 : environment().takeBackSeconds);
  if (!kept.ok) return kept;
  const { id, dueAt } = kept.value;
  if (dueAt) leaveToTakeEffect([id], dueAt);
  return ok<Acted>({ id, list, next: staysOnCase ? id : (await findNextCase(ctx, id, workListIn(list)))?.id });
}

/** Has pending acts take effect once they are due. A process that ends before leaves them to the regular jobs. */
export const leaveToTakeEffect = (applicationIds: string[], dueAt: Date): void =>
  after(async () => {
    await setTimeout(dueAt.getTime() - Date.now() + 1);
    for (const id of applicationIds)
      await takeEffect(await systemContext(), id).catch((error: unknown) =>
        reportError(error, { kind: 'pending act' }),
      );
  });

/** The list beside the case, from its query. */
function workListIn(list: string) {
  const { queue, filter } = deskViewIn(Object.fromEntries(new URLSearchParams(list)));
  return queue && { queue, filter };
}
