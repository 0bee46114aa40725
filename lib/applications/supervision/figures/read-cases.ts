import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { withCurrentDates } from '#lib/applications/case/current-dates.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { departmentsWith } from '#lib/kernel/supervision-scope.ts';
import { isDecidedFigure, type CaseFilter } from './case-filter.ts';
import { listDecided, listOpen, listPaces, type Pace } from './case-list-store.ts';
import { datesFrom } from './days.ts';
import { scopeOf } from '#lib/applications/supervision/scope.ts';

/** A case of a list; `opens` is false for whoever oversees its department without working in it. */
export type SupervisedCase = Row & { pace: Pace | undefined; opens: boolean };

type Page = { after?: string | undefined; limit: number };

/**
 * Exactly the cases that a number counts; undefined for whoever oversees nobody. Names are shown, so that a list goes on
 * record. An administrator, who opens no case, gets no applicant's name.
 */
export async function readSupervisedCases(
  ctx: ApplicationContext,
  filter: CaseFilter,
  { after, limit }: Page,
): Promise<SupervisedCase[] | undefined> {
  const scope = scopeOf(ctx);
  if (!scope) return undefined;
  const asked = { filter, dates: datesFrom(dayOf(ctx.now()), ctx), after, limit };
  const list = isDecidedFigure(filter.figure) ? listDecided : listOpen;
  const rows = await withCurrentDates(ctx, await list(ctx.db, scope, asked));
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const paces = isDecidedFigure(filter.figure) ? await listPaces(ctx.db, ids) : undefined;
  await ctx.db.transaction((db) =>
    record(db, ctx.vault, {
      ...{ actorId: ctx.actor.id, action: 'list', subject: 'supervision', at: ctx.now() },
      facts: { figure: filter.figure },
    }),
  );
  const mine = departmentsWith(ctx.actor, 'supervise');
  return rows.map((row) => {
    const opens = mine.includes(row.department);
    return { ...row, applicantName: opens ? row.applicantName : '', opens, pace: paces?.get(row.id) };
  });
}
