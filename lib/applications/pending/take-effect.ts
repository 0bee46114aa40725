import type { ApplicationContext } from '#lib/applications/context.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { deskLetters } from '#lib/applications/life/letters.ts';
import { findStaff } from '#lib/identity/actor.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { tell } from '#lib/notifications/notify.ts';
import { findActByName } from './acts-by-name.ts';
import type { PendingAct } from '#lib/applications/case/pending-act.ts';
import { claimDue, findPending, listDue } from '#lib/applications/case/pending-store.ts';

type Clockwork = Omit<ApplicationContext, 'actor'>;

/**
 * Does the pending act of a case once it is due, in the name of whoever took it, with the posts they hold by now; exactly
 * once. Everything is checked again: if it is refused by now, they are told, and nothing else happens.
 */
export async function takeEffect(ctx: Clockwork, applicationId: string): Promise<'none' | 'done' | 'refused'> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const pending = await claimDue(inside, applicationId, ctx.now());
    if (!pending) return 'none';
    const actor = await findStaff(inside, pending.actorId);
    const done = actor && (await findActByName(pending.act)?.({ ...inside, actor }, pending.given));
    if (done?.ok) return 'done';
    await tellOfRefusal(inside, pending);
    return 'refused';
  });
}

async function tellOfRefusal(ctx: Clockwork, { applicationId, actorId }: PendingAct): Promise<void> {
  const terms = await findTerms(ctx.db, applicationId);
  const told = { applicationId, occasion: deskLetters.without_effect, facts: { ...terms?.service } };
  await tell(ctx, await findAddressee(ctx.db, actorId), told);
}

/** The act of a case that is still pending; one that is due takes effect first. */
export async function settlePending(ctx: Clockwork, applicationId: string): Promise<PendingAct | undefined> {
  const pending = await findPending(ctx, applicationId);
  if (!pending || pending.dueAt > ctx.now()) return pending;
  await takeEffect(ctx, applicationId);
  return undefined;
}

/** Does every act that is due, one transaction each; one that fails keeps no other waiting, and is tried again. */
export async function takeEffectOfAll(ctx: Clockwork, pageSize = 200): Promise<number> {
  const failures: unknown[] = [];
  let taken = 0;
  let page: string[] = [];
  do {
    page = await listDue(ctx.db, ctx.now(), { after: page.at(-1), limit: pageSize });
    for (const id of page)
      try {
        if ((await takeEffect(ctx, id)) === 'done') taken += 1;
      } catch (failure) {
        failures.push(failure);
      }
  } while (page.length === pageSize);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} pending acts failed`);
  return taken;
}
