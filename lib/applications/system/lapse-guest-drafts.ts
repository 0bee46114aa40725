import { subjectOf } from '#lib/applications/case/record-event.ts';
import { deleteDraft } from '#lib/applications/case/store.ts';
import { hasDrafts, listLapsedOfGuests, lockLapsedOfGuest } from '#lib/applications/guest/guest-draft-store.ts';
import { eraseGuestsBefore } from '#lib/applications/guest/guest-lapse.ts';
import { record } from '#lib/audit/record.ts';
import { dropFilesOf } from '#lib/files/drop.ts';
import { endGuest, forgetPastKeys, lockGuest } from '#lib/identity/guest/guests.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { Clockwork } from './each-case.ts';

/** A job: erases what guests wrote and nobody went on with, on record, and then the guests whom nobody can come back as. */
export async function lapseGuestDrafts(ctx: Clockwork, { pageSize = 200 } = {}): Promise<{ erased: number }> {
  const touched = eraseGuestsBefore(dayOf(ctx.now()));
  let erased = 0;
  let page: string[] = [];
  do {
    page = await listLapsedOfGuests(ctx.db, { touched, after: page.at(-1), limit: pageSize });
    for (const id of page) if (await eraseDraft(ctx, id, touched)) erased += 1;
  } while (page.length === pageSize);
  for (const personId of await forgetPastKeys(ctx, pageSize)) await endIfEmpty(ctx, personId);
  return { erased };
}

/** With the files that it alone carries. */
const eraseDraft = (ctx: Clockwork, id: string, touched: Date): Promise<boolean> =>
  ctx.db.transaction(async (db) => {
    if (!(await lockLapsedOfGuest(db, id, touched))) return false;
    const at = ctx.now();
    await dropFilesOf(db, { applicationId: id, at });
    await deleteDraft(db, id);
    await record(db, ctx.vault, { actorId: null, action: 'erase_guest_draft', subject: subjectOf(id), at });
    return true;
  });

const endIfEmpty = (ctx: Clockwork, personId: string): Promise<void> =>
  ctx.db.transaction(async (db) => {
    if ((await lockGuest(db, personId)) && !(await hasDrafts(db, personId))) await endGuest(db, personId);
  });
