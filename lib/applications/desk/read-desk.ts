import { record } from '#lib/audit/record.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { withCurrentDates } from '#lib/applications/case/current-dates.ts';
import { countQueues } from '#lib/applications/case/desk-count-store.ts';
import { listSent } from '#lib/applications/case/list-store.ts';
import type { Page, Queue, QueueFilter, Row } from '#lib/applications/case/listed.ts';
import { listQueue } from '#lib/applications/case/queue-store.ts';
import { isLongEnough, searchCases, type FoundRow } from '#lib/applications/finding/search-cases.ts';
import { lightOfApplication } from '#lib/applications/clock/case-clock.ts';
import { readStaffOf } from '#lib/identity/staff-of.ts';
import { departmentsOf } from './read-for-staff.ts';

const mine = (ctx: ApplicationContext) => ({ departments: departmentsOf(ctx), personId: ctx.actor.id });

/** Whoever may have a case of one's departments. */
export const readColleagues = (ctx: ApplicationContext): Promise<{ id: string; name: string | null }[]> =>
  readStaffOf(ctx, departmentsOf(ctx));

/** A queue of one's departments; names are shown, so that seeing any goes on record. */
export async function readQueue(
  ctx: ApplicationContext,
  { queue, filter = {} }: { queue: Queue; filter?: QueueFilter },
  page: Page,
): Promise<Row[]> {
  const today = dayOf(ctx.now());
  const listed = await listQueue(ctx.db, { ...mine(ctx), queue, filter, today }, page);
  const rows = (await withCurrentDates(ctx, listed)).filter(shines(filter, today));
  if (rows.length > 0) await recordListed(ctx, `queue:${queue}`);
  return rows;
}

/** A date that was counted in another calendar keeps nothing in a list of late cases. */
export const shines =
  ({ light }: QueueFilter, today: Day) =>
  (row: Row) =>
    light === undefined || lightOfApplication(row, today) === light;

/** Those of some cases that one's departments have, by their ids; names are shown, which goes on record. */
export async function readSelected(ctx: ApplicationContext, ids: string[]): Promise<Map<string, Row>> {
  const rows = await listSent(ctx.db, mine(ctx), ids);
  if (rows.length > 0) await recordListed(ctx, 'selection');
  return new Map(rows.map((row) => [row.id, row]));
}

const recordListed = (ctx: ApplicationContext, subject: string): Promise<void> =>
  ctx.db.transaction((db) => record(db, ctx.vault, { actorId: ctx.actor.id, action: 'list', subject, at: ctx.now() }));

export const readQueueCounts = (ctx: ApplicationContext): Promise<Record<Queue, number>> =>
  countQueues(ctx.db, mine(ctx));

/** False for what is too short to be looked up. */
export const isSearchable = (ctx: ApplicationContext, typed: string): boolean =>
  isLongEnough(ctx, departmentsOf(ctx), typed);

/**
 * Looks cases up by part of a reference, a telephone or identity number, a name, a service or words of a text; the look-up goes
 * on record, what was typed does not. What is too short for all of them finds nothing.
 */
export async function findCases(ctx: ApplicationContext, search: string, page: Page): Promise<FoundRow[]> {
  await ctx.db.transaction((db) =>
    record(db, ctx.vault, { actorId: ctx.actor.id, action: 'search', subject: 'search', at: ctx.now() }),
  );
  return withCurrentDates(ctx, await searchCases(ctx, { ...mine(ctx), search }, page));
}
