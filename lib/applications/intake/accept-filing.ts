import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Case, Effect } from '#lib/applications/case/record-event.ts';
import { checklistOf, isMissing, type ChecklistLine } from '#lib/applications/checklist/checklist.ts';
import { listChecksOn, promise, tick } from '#lib/applications/checklist/check-store.ts';
import { countFrom } from '#lib/applications/clock/case-clock.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err, type Result } from '#lib/kernel/result.ts';
import { actOnCase, type OnCase } from '#lib/applications/staff/staff-act.ts';

/** Working days within which a paper may be promised. */
export const promiseDays = { least: 1, most: 20, usual: 5 };

/** What becomes of the papers that are missing: all of them are here after all, or they come within so many working days. */
type OfMissing = { missing?: 'received' | 'promised' | undefined; days?: number | undefined };

export type AcceptanceRefusal = { code: 'papers_missing' } | { code: 'wrong_days' };

/** 受理: the statutory clock starts. With papers missing it is 容缺受理, on a promise with a date. */
export const acceptFiling = (ctx: ApplicationContext, { missing, days, ...on }: OnCase & OfMissing) =>
  actOnCase<'accept', AcceptanceRefusal>(ctx, on, {
    step: 'accept',
    effect: async (found, inside) => {
      const lacking = checklistOf(
        { ...found.application, terms: found.terms },
        await listChecksOn(inside.db, found.application.id),
      ).filter(isMissing);
      const settled = await settle(inside, { found, lacking, missing, days });
      return 'ok' in settled ? settled : { facts: settled, projection: { acceptedAt: ctx.now() } };
    },
  });

type Settling = OfMissing & { found: Case; lacking: ChecklistLine[] };

/** Ticks the papers that were missing as received, or keeps the promise; gives the facts of the acceptance. */
async function settle(
  inside: ApplicationContext,
  { found: { application }, lacking, missing, days = promiseDays.usual }: Settling,
): Promise<Effect<'accept'>['facts'] | Result<never, AcceptanceRefusal>> {
  const { db, calendar, actor, now } = inside;
  const { id: applicationId } = application;
  if (lacking.length === 0) return {};
  if (missing === 'received') {
    for (const { item } of lacking)
      await tick(db, { applicationId, item, mark: 'received', by: { id: actor.id, at: now() } });
    return {};
  }
  if (!missing) return err({ code: 'papers_missing' });
  if (!Number.isInteger(days) || days < promiseDays.least || days > promiseDays.most)
    return err({ code: 'wrong_days' });
  const by = countFrom(calendar, dayOf(now()), { unit: 'working-day', days }).due;
  await promise(db, { applicationId, items: lacking.map(({ item }) => item), by });
  return { promised: { papers: lacking.map(({ name }) => name), by } };
}
