import type { Application } from '#lib/applications/application.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { asOf, isOutdated, withDates, type Dates } from '#lib/applications/clock/case-clock.ts';
import { listEventsOf } from './store.ts';
import { listTermsOf } from './submission-store.ts';

/** Listed cases with their dates as the calendar has them now; mostly they stand beside the cases already. */
export async function withCurrentDates<R extends Pick<Application, 'id' | 'status'> & Dates>(
  ctx: Pick<ApplicationContext, 'db' | 'vault' | 'now' | 'calendar'>,
  rows: R[],
): Promise<R[]> {
  const on = asOf(ctx);
  const outdated = rows.filter((row) => isOutdated(row, on)).map(({ id }) => id);
  if (outdated.length === 0) return rows;
  const events = await listEventsOf(ctx, outdated);
  const terms = await listTermsOf(ctx.db, outdated);
  return rows.map((row) => {
    const ofRow = terms.get(row.id);
    return ofRow ? withDates(row, { events: events.get(row.id) ?? [], terms: ofRow }, on) : row;
  });
}
