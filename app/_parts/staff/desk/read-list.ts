import 'server-only';
import type { PortalContext } from '#app/_server/system-context.ts';
import { listCase, type ListedCase } from './listed-case.ts';
import { firstQueue } from './first-queue.ts';
import type { Queue, Row } from '#lib/applications/case/listed.ts';
import { readColleagues, readQueue, readQueueCounts } from '#lib/applications/desk/read-desk.ts';
import { readViews } from '#lib/applications/views/keep-views.ts';
import type { DeskViewKept } from '#lib/applications/views/view.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { DeskView } from './desk-address.ts';

/** The list of the desk: its queue, how many stand in each, and one page of it. */
export type DeskList = {
  view: DeskView & { queue: Queue };
  counts: Record<Queue, number>;
  rows: ListedCase[];
  /** The same cases as they are kept. */
  found: Row[];
  colleagues: { id: string; name: string | null }[];
  /** The lists that the reader keeps under names. */
  views: DeskViewKept[];
  /** The last line shown, where there are more. */
  more: string | undefined;
};

const limit = 50;

/** Reads the list that an address asks for; without a queue in it the first one that holds something to do. */
export async function readList(ctx: PortalContext, asked: DeskView, locale: Locale): Promise<DeskList> {
  const counts = await readQueueCounts(ctx);
  const view = { ...asked, queue: asked.queue ?? firstQueue(ctx.actor, counts) };
  const found = await readQueue(ctx, view, { before: view.after, limit });
  const today = dayOf(ctx.now());
  return {
    ...{ view, counts, found },
    colleagues: await readColleagues(ctx),
    views: await readViews(ctx),
    rows: found.map((row) => listCase(row, locale, { today, reader: ctx.actor.id })),
    more: found.length === limit ? found.at(-1)?.id : undefined,
  };
}
