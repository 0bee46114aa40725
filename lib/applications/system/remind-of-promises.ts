import { claimPromisesDue, claimPromisesMissed, type Promising } from '#lib/applications/checklist/check-store.ts';
import { deskLetters, letters } from '#lib/applications/life/letters.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { addDays, dayOf } from '#lib/kernel/day.ts';
import { tell } from '#lib/notifications/notify.ts';
import type { Clockwork } from './each-case.ts';
import { findCaseAddressee } from './read-case.ts';

/** Calendar days before a promise at which its applicant is reminded. */
const ahead = 2;

/**
 * Reminds applicants of papers that they promised, shortly before the day, and tells the owner of the case after it; once
 * each. Gives how many were told.
 */
export async function remindOfPromises(ctx: Clockwork): Promise<number> {
  const today = dayOf(ctx.now());
  const at = ctx.now();
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const due = await claimPromisesDue(db, { by: addDays(today, ahead), at });
    for (const { id, service } of due) {
      const addressee = await findCaseAddressee(inside, id);
      const told = { applicationId: id, occasion: letters.promise_due, facts: nameOf(ctx, service) };
      if (addressee) await tell(inside, addressee, told);
    }
    const missed = await claimPromisesMissed(db, { today, at });
    for (const { id, service, ownerId } of missed) {
      const told = { applicationId: id, occasion: deskLetters.promise_missed, facts: nameOf(ctx, service) };
      if (ownerId) await tell(inside, await findAddressee(db, ownerId), told);
    }
    return due.length + missed.length;
  });
}

const nameOf = ({ catalogue }: Clockwork, service: Promising['service']) => catalogue.findGuide(service)?.name ?? {};
