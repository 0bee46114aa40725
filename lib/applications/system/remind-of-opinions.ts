import { deskLetters } from '#lib/applications/life/letters.ts';
import { claimReminders } from '#lib/applications/opinion/opinion-store.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { addDays, dayOf } from '#lib/kernel/day.ts';
import { tell } from '#lib/notifications/notify.ts';
import type { Clockwork } from './each-case.ts';

/** Reminds whoever owes an opinion on the last working day before it is due, once. Gives how many were reminded. */
export async function remindOfOpinions(ctx: Clockwork): Promise<number> {
  let next = addDays(dayOf(ctx.now()), 1);
  while (!ctx.calendar.isWorkingDay(next)) next = addDays(next, 1);
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const due = await claimReminders(inside, { by: next, at: ctx.now() });
    for (const { expertId, service } of due) {
      const name = ctx.catalogue.findGuide(service)?.name ?? {};
      const told = { applicationId: null, occasion: deskLetters.opinion_due, facts: name };
      await tell(inside, await findAddressee(db, expertId), told);
    }
    return due.length;
  });
}
