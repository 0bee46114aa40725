import { record } from '#lib/audit/record.ts';
import { dropFilesOf } from '#lib/files/drop.ts';
import { sayDay } from '#lib/forms/kinds/say.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { tell } from '#lib/notifications/notify.ts';
import { claimLapsing, listLapsed, lockLapsed, type ToTell } from '#lib/applications/case/lapse-store.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { deleteDraft } from '#lib/applications/case/store.ts';
import { eraseBefore, lastDayOf, tellBefore } from '#lib/applications/draft/lapse.ts';
import { letters } from '#lib/applications/life/letters.ts';
import type { Clockwork } from './each-case.ts';
import { findCaseAddressee } from './read-case.ts';

/**
 * Tells the holders of drafts that nobody goes on with that they lapse, once, and erases them on record when their last day
 * is over. What was told late lapses later.
 */
export async function lapseDrafts(ctx: Clockwork, { pageSize = 200 } = {}): Promise<{ told: number; erased: number }> {
  return { told: await tellOfLapses(ctx, pageSize), erased: await eraseLapsed(ctx, pageSize) };
}

const onOf = (ctx: Clockwork) => ({ draftDays: ctx.catalogue.city.draftDays, today: dayOf(ctx.now()) });

async function tellOfLapses(ctx: Clockwork, limit: number): Promise<number> {
  let count = 0;
  for (;;) {
    const told = await ctx.db.transaction(async (db) => {
      const inside = { ...ctx, db };
      const claimed = await claimLapsing(db, { before: tellBefore(onOf(ctx)), at: ctx.now(), limit });
      for (const draft of claimed) await tellHolder(inside, draft);
      return claimed.length;
    });
    count += told;
    if (told < limit) return count;
  }
}

async function tellHolder(ctx: Clockwork, draft: ToTell): Promise<void> {
  const addressee = await findCaseAddressee(ctx, draft.id);
  const name = ctx.catalogue.findGuide(draft.service)?.name ?? { zh: draft.service, en: draft.service };
  const day = lastDayOf(draft, onOf(ctx));
  const facts = {
    zh: `${name.zh}，保留到${sayDay(day, 'zh')}`,
    en: `${name.en}, kept until ${sayDay(day, 'en')}`,
  };
  if (addressee) await tell(ctx, addressee, { applicationId: draft.id, occasion: letters.draft_lapsing, facts });
}

async function eraseLapsed(ctx: Clockwork, limit: number): Promise<number> {
  const before = eraseBefore(onOf(ctx));
  let count = 0;
  let page: string[] = [];
  do {
    page = await listLapsed(ctx.db, { before, after: page.at(-1), limit });
    for (const id of page) if (await eraseDraft(ctx, id, before)) count += 1;
  } while (page.length === limit);
  return count;
}

/** With the files that it alone carries. */
const eraseDraft = (ctx: Clockwork, id: string, before: ReturnType<typeof eraseBefore>): Promise<boolean> =>
  ctx.db.transaction(async (db) => {
    if (!(await lockLapsed(db, id, before))) return false;
    const at = ctx.now();
    await dropFilesOf(db, { applicationId: id, at });
    await deleteDraft(db, id);
    await record(db, ctx.vault, { actorId: null, action: 'erase_draft', subject: subjectOf(id), at });
    return true;
  });
