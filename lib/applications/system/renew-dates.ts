import type { Day } from '#lib/kernel/day.ts';
import type { Application } from '#lib/applications/application.ts';
import { recordEvent, type Case } from '#lib/applications/case/record-event.ts';
import { asOf, datesOf, isOutdated, type AsOf, type Dates } from '#lib/applications/clock/case-clock.ts';
import type { FactsOf } from '#lib/applications/life/life.ts';
import { listOutdated, writeDates } from './due-store.ts';
import { eachCase, type Clockwork } from './each-case.ts';

export type Renewed = { renewed: number; moved: number };

/**
 * Counts the dates beside running cases again when the calendar has changed, and every day where the clock stands still.
 * A date that a calendar moved is an event of the case.
 */
export async function renewDates(ctx: Clockwork, pageSize = 200): Promise<Renewed> {
  const done = { renewed: 0, moved: 0 };
  const on = asOf(ctx);
  await eachCase(ctx, { list: (db, page) => listOutdated(db, on, page), pageSize }, async (inside, found) => {
    const { id, status } = found.application;
    // The case may have moved since it was listed.
    if (!isOutdated(found.application, on)) return;
    const now = datesOf(status, found, on);
    done.renewed += 1;
    if (!isMoved(found, on)) return writeDates(inside.db, id, now);
    done.moved += 1;
    await recordEvent({ ...inside, actor: null }, found, {
      step: 'recount',
      status,
      facts: movesOf(found.application, now),
    });
  });
  return done;
}

const movesOf = (before: Application, now: Dates): FactsOf['recount'] => ({
  ...moveOf('due', before.dueOn, now.dueOn),
  ...moveOf('law', before.statutoryDueOn, now.statutoryDueOn),
  ...moveOf('correction', before.correctionDueOn, now.correctionDueOn),
});

/** True if the calendar moved a date; what a stopped clock moved by itself is counted as of the day it was last counted. */
function isMoved(found: Case, on: AsOf): boolean {
  const { status, datedBy } = found.application;
  const [, countedOn] = datedBy?.split(' ') ?? [];
  if (status === 'stopped' && !countedOn) return false;
  return !sameDates(found.application, datesOf(status, found, { ...on, today: countedOn ?? on.today }));
}

const sameDates = (stored: Application, now: Dates): boolean =>
  stored.dueOn === now.dueOn &&
  stored.statutoryDueOn === now.statutoryDueOn &&
  stored.correctionDueOn === now.correctionDueOn;

const moveOf = <N extends string>(
  name: N,
  from: Day | null,
  to: Day | null,
): Partial<Record<N, { from: Day; to: Day }>> =>
  from && to && from !== to ? ({ [name]: { from, to } } as Record<N, { from: Day; to: Day }>) : {};
