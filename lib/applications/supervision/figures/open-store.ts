import { and, count, eq, gte, inArray, isNull, lt, lte, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { isNotOwn } from '#lib/applications/case/list-store.ts';
import type { Dates } from './days.ts';
import { withNames } from './name-store.ts';
import type { Scope } from '#lib/applications/supervision/scope.ts';

/** In the words of the index `applications_open`, so that Postgres uses it. */
export const isOpen = sql`${applications.status} in ('submitted', 'correction_requested', 'accepted', 'in_review', 'stopped', 'extension_asked', 'awaiting_approval', 'approved', 'revocation_asked')`;
const isRunning = inArray(applications.status, [
  ...(['submitted', 'accepted', 'in_review', 'extension_asked'] as const),
  ...(['awaiting_approval', 'approved', 'revocation_asked'] as const),
]);

export const overseen = (db: Database, { departments, personId }: Scope): SQL | undefined =>
  and(departments === 'whole city' ? undefined : inArray(applications.department, departments), isNotOwn(db, personId));

/** What makes an open case one of a figure; a list of a figure has the same rule. */
export const openFigures = {
  open: () => undefined,
  near: ({ today }) => and(isRunning, lte(applications.nearFrom, today), gte(applications.dueOn, today)),
  overdue: ({ today }) => and(isRunning, lt(applications.dueOn, today)),
  urgent: ({ today }) => and(isRunning, lte(applications.nearFrom, today)),
  due: ({ week }) => and(isRunning, gte(applications.dueOn, week[0] ?? ''), lte(applications.dueOn, week.at(-1) ?? '')),
  stopped: () => eq(applications.status, 'stopped'),
  unowned: () => isNull(applications.assigneeId),
} satisfies Record<string, (dates: Dates) => SQL | undefined>;

export type OpenFigure = keyof typeof openFigures;

/** Cases due on one day, and cases of one age. */
export const dueOn = (day: string): SQL | undefined => and(isRunning, eq(applications.dueOn, day));
export const ofAge = ({ from, before }: Dates['filed'][number]): SQL | undefined =>
  and(
    from ? gte(applications.submittedAt, from) : undefined,
    before ? lt(applications.submittedAt, before) : undefined,
  );

export type OpenCount = Record<OpenFigure, number> & {
  department: string;
  service: string;
  personId: string | null;
  person: string | null;
  /** By the days of the week that are left, and by age. */
  days: number[];
  ages: number[];
};

const countOf = (which: SQL | undefined): SQL<number> =>
  which ? sql<number>`count(*) filter (where ${which})`.mapWith(Number) : count();

/** Open cases by department, service and owner, in one query that reads open cases alone. */
export async function countOpen(db: Database, scope: Scope, dates: Dates): Promise<OpenCount[]> {
  const figures = Object.entries(openFigures).map(([name, which]) => [name, countOf(which(dates))] as const);
  const days = dates.week.map((day, index) => [`day${index}`, countOf(dueOn(day))] as const);
  const ages = dates.filed.map((filed, index) => [`age${index}`, countOf(ofAge(filed) ?? sql`true`)] as const);
  const { department, service, assigneeId } = applications;
  const rows = await db
    .select({
      ...{ department, service, personId: assigneeId },
      counts: Object.fromEntries([...figures, ...days, ...ages]),
    })
    .from(applications)
    .where(and(isOpen, overseen(db, scope)))
    .groupBy(department, service, assigneeId);
  return (await withNames(db, rows)).map(({ counts, ...of }) => ({
    ...of,
    // The names are those of `openFigures`, which a list of entries forgets.
    ...(Object.fromEntries(figures.map(([name]) => [name, Number(counts[name])])) as Record<OpenFigure, number>),
    days: days.map(([name]) => Number(counts[name])),
    ages: ages.map(([name]) => Number(counts[name])),
  }));
}
