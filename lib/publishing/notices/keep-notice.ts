import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { NoticeArea } from '#lib/catalogue/lists.ts';
import type { Context } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { beginEdition } from '#lib/publishing/begin-edition.ts';
import { mayAnnounce } from './may-announce.ts';
import type { KeptNotice } from './notice.ts';
import { insertNotice, lockNotice, updateNotice } from './notice-store.ts';

export type NoticeRefusal = {
  code: 'not_your_area' | 'unknown_service' | 'unknown_notice' | 'changed_meanwhile' | 'ends_too_early';
};
type Publishing = Context & WithCatalogue;

/** Without a start it is shown from now on. `old` names the notice that is changed, as it was read. */
export type NoticeWording = Omit<KeptNotice, 'id' | 'edition' | 'startsAt'> & {
  startsAt: Date | null;
  old: Pick<KeptNotice, 'id' | 'edition'> | undefined;
};

/** Publishes a notice, or changes one. */
export async function keepNotice(
  ctx: Publishing,
  { old, startsAt, ...wording }: NoticeWording,
): Promise<Result<null, NoticeRefusal>> {
  const { area, leadsTo, endsAt } = wording;
  for (const service of [area.service, leadsTo ?? undefined])
    if (service !== undefined && !ctx.catalogue.findGuide(service)) return err({ code: 'unknown_service' });
  if (!mayAnnounce(ctx, area)) return err({ code: 'not_your_area' });
  const begins = startsAt ?? ctx.now();
  if (endsAt && endsAt <= begins) return err({ code: 'ends_too_early' });
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = old && (await lockMine(inside, old));
    if (found && !found.ok) return found;
    const edition = await onRecord(inside, 'publish_notice', { area, title: wording.title.zh });
    const notice = { ...wording, startsAt: begins, edition };
    await (old ? updateNotice(db, { ...notice, id: old.id }) : insertNotice(db, notice));
    return ok(null);
  });
}

/** Ends a notice now; one to come is never shown. */
export const endNotice = (
  ctx: Publishing,
  old: Pick<KeptNotice, 'id' | 'edition'>,
): Promise<Result<null, NoticeRefusal>> =>
  ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await lockMine(inside, old);
    if (!found.ok) return found;
    const { area, title } = found.value;
    const edition = await onRecord(inside, 'end_notice', { area, title: title.zh });
    await updateNotice(db, { ...found.value, endsAt: ctx.now(), edition });
    return ok(null);
  });

/** A notice that somebody may change, unless it was changed since they read it. */
async function lockMine(
  ctx: Publishing,
  old: Pick<KeptNotice, 'id' | 'edition'>,
): Promise<Result<KeptNotice, NoticeRefusal>> {
  const found = await lockNotice(ctx.db, old.id);
  if (!found || !mayAnnounce(ctx, found.area)) return err({ code: 'unknown_notice' });
  return found.edition === old.edition ? ok(found) : err({ code: 'changed_meanwhile' });
}

const onRecord = (ctx: Context, action: string, { area, title }: { area: NoticeArea; title: string }) =>
  beginEdition(ctx, {
    ...{ kind: 'notice', subject: area.service ?? area.department ?? 'city', action },
    facts: { title },
  });
