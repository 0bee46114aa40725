import { findCaseAddressee } from '#lib/applications/system/read-case.ts';
import { addDays, dayOf } from '#lib/kernel/day.ts';
import { tell, type Telling } from '#lib/notifications/notify.ts';
import { noticeDays } from './document.ts';
import { letters } from './letters.ts';
import { lockEnding, recordReminder } from './store.ts';

/** Reminds holders of documents that end within sixty days, each once. Gives how many were reminded. */
export async function remindOfEnds(ctx: Telling): Promise<number> {
  const today = dayOf(ctx.now());
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const ending = await lockEnding(db, { from: today, until: addDays(today, noticeDays) });
    for (const { id, applicationId, title } of ending) {
      const addressee = await findCaseAddressee(inside, applicationId);
      if (addressee) await tell(inside, addressee, { applicationId, occasion: letters.document_ending, facts: title });
      await recordReminder(db, id, ctx.now());
    }
    return ending.length;
  });
}
