import type { PortalContext } from '#app/_server/system-context.ts';
import { departmentLines, personLines, serviceLines } from '#app/_parts/supervision/line-names.ts';
import type { Named } from '#app/_parts/supervision/named-line.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { states } from '#lib/applications/life/states.ts';
import { filterFrom, type FilterQuery } from '#lib/applications/supervision/figures/case-filter.ts';
import type { Cell } from '#lib/kernel/csv.ts';
import { ages } from '#lib/applications/supervision/figures/days.ts';
import { readSupervisedCases, type SupervisedCase } from '#lib/applications/supervision/figures/read-cases.ts';
import { readFigures, type Supervised } from '#lib/applications/supervision/figures/read-figures.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { heads } from './heads.ts';

type Asked = { query: Record<string, string>; locale: Locale };
type Table = (ctx: PortalContext, asked: Asked) => Promise<Cell[][] | undefined>;

/** Rows of a file; a list of cases ends there. */
const mostCases = 20_000;

/** Every table by its name in the address; undefined for whoever oversees nobody. */
export const tables: Partial<Record<string, Table>> = {
  service: ofLines('service', (figures, ctx, locale) =>
    serviceLines(figures.services, { locale, calendar: ctx.calendar, today: dayOf(ctx.now()) }),
  ),
  owner: ofLines('owner', (figures, _ctx, locale) => personLines(figures.people, locale)),
  department: ofLines('department', (figures, _ctx, locale) => departmentLines(figures.departments, locale)),
  ages: ofFigures(({ total }, { ages: head }) => [head, ...ages.map((from, age) => [from, total.ages[age]])]),
  week: ofFigures(({ total, dates }, { week }) => [week, ...dates.week.map((day, index) => [day, total.days[index]])]),
  cases: async (ctx, { query, locale }) => {
    const filter = filterFrom(query as FilterQuery);
    const rows = filter && (await allCases(ctx, filter));
    return rows && [heads[locale].cases, ...rows.map((row) => caseCells(row, locale))];
  },
};

type Heads = (typeof heads)['zh'];

function ofFigures(rowsOf: (figures: Supervised, say: Heads) => Cell[][]): Table {
  return async (ctx, { query, locale }) => {
    const figures = await readFigures(ctx, query['department']);
    return figures && rowsOf(figures, heads[locale]);
  };
}

function ofLines(
  kind: 'service' | 'owner' | 'department',
  linesOf: (figures: Supervised, ctx: PortalContext, locale: Locale) => Named[],
): Table {
  return async (ctx, { query, locale }) => {
    const figures = await readFigures(ctx, query['department']);
    return (
      figures && [[heads[locale][kind], ...heads[locale].figures], ...linesOf(figures, ctx, locale).map(lineCells)]
    );
  };
}

const lineCells = (line: Named): Cell[] => [
  ...[line.name, line.open, line.due, line.near, line.overdue, line.stopped, line.unowned],
  ...[line.decided, line.p50, line.p90, line.promise, line.law, line.pastPromise, line.pastLaw],
  ...[line.byPromise.p50, line.byPromise.p90, line.byLaw.p50, line.byLaw.p90],
  ...[rounded(line.stoppedShare), rounded(line.correctionsPerCase), line.sentBack, line.overturned],
];

const rounded = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 1000) / 1000;

async function allCases(
  ctx: PortalContext,
  filter: Parameters<typeof readSupervisedCases>[1],
): Promise<SupervisedCase[] | undefined> {
  const all: SupervisedCase[] = [];
  for (;;) {
    const page = await readSupervisedCases(ctx, filter, { after: all.at(-1)?.id, limit: 500 });
    if (!page) return undefined;
    all.push(...page);
    if (page.length < 500 || all.length >= mostCases) return all;
  }
}

const caseCells = (row: SupervisedCase, locale: Locale): Cell[] => [
  row.reference,
  theCatalogue().findGuide(row.service)?.name[locale] ?? row.service,
  theCatalogue().findDepartment(row.department)?.name[locale] ?? row.department,
  row.applicantName,
  row.pace ? row.pace.owner : row.assigneeName,
  states[row.status].words[locale].staff,
  row.submittedAt && dayOf(row.submittedAt),
  ...[row.dueOn, row.pace?.used, row.pace?.stopped],
];
