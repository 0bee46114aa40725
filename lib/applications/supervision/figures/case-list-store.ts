import { and, asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { people } from '#db/schema/identity.ts';
import { decidedCases } from '#db/schema/supervision.ts';
import { selectRows } from '#lib/applications/case/list-store.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { isDecidedFigure, isOpenFigure, type CaseFilter } from './case-filter.ts';
import type { Dates } from './days.ts';
import { decidedFigures, decidedSince, usedAtLeast } from './decided-store.ts';
import { dueOn, isOpen, ofAge, openFigures, overseen } from './open-store.ts';
import type { Scope } from '#lib/applications/supervision/scope.ts';

type Asked = { filter: CaseFilter; dates: Dates; after: string | undefined; limit: number };

/** Open cases of a figure, the first due first, then by id; `after` is the id of the last one of the page before. */
export async function listOpen(db: Database, scope: Scope, { filter, dates, after, limit }: Asked): Promise<Row[]> {
  const { department, service, owner } = filter;
  const place = sql`coalesce(${applications.dueOn}, '9999-12-31'::date)`;
  return selectRows(db)
    .where(
      and(
        ...[isOpen, overseen(db, scope), openRule(filter, dates)],
        department ? eq(applications.department, department) : undefined,
        service ? eq(applications.service, service) : undefined,
        owner ? eq(applications.assigneeId, owner) : undefined,
        after
          ? sql`(${place}, ${applications.id}) > (select coalesce(due_on, '9999-12-31'::date), id from applications where id = ${after})`
          : undefined,
      ),
    )
    .orderBy(asc(place), asc(applications.id))
    .limit(limit);
}

function openRule({ figure, day, age }: CaseFilter, dates: Dates): SQL | undefined {
  if (isOpenFigure(figure)) return openFigures[figure](dates);
  if (figure === 'day' && day) return dueOn(day);
  const filed = figure === 'age' && age !== undefined ? dates.filed[age] : undefined;
  return filed ? ofAge(filed) : sql`false`;
}

/** Decided cases of a figure, the slowest first. */
export async function listDecided(db: Database, scope: Scope, { filter, dates, after, limit }: Asked): Promise<Row[]> {
  const { figure, department, service, owner, atLeast } = filter;
  const ids = db
    .select({ id: decidedCases.applicationId })
    .from(decidedCases)
    .where(
      and(
        decidedSince(db, scope, dates),
        isDecidedFigure(figure) ? decidedFigures[figure] : sql`false`,
        department ? eq(decidedCases.department, department) : undefined,
        service ? eq(decidedCases.service, service) : undefined,
        owner ? eq(decidedCases.ownerId, owner) : undefined,
        atLeast === undefined ? undefined : usedAtLeast(atLeast),
        after
          ? sql`(${decidedCases.used}, ${decidedCases.applicationId}) < (select used, application_id from decided_cases where application_id = ${after})`
          : undefined,
      ),
    )
    .orderBy(desc(decidedCases.used), desc(decidedCases.applicationId))
    .limit(limit);
  const order = (await ids).map(({ id }) => id);
  if (order.length === 0) return [];
  const rows = await listByIds(db, order);
  return order.flatMap((id) => rows.get(id) ?? []);
}

export type Pace = Pick<typeof decidedCases.$inferSelect, 'applicationId' | 'used' | 'stopped'> & {
  owner: string | null;
};

/** How listed cases were decided. */
export async function listPaces(db: Database, ids: string[]): Promise<Map<string, Pace>> {
  const { applicationId, used, stopped } = decidedCases;
  const rows = await db
    .select({ applicationId, used, stopped, owner: people.name })
    .from(decidedCases)
    .leftJoin(people, eq(people.id, decidedCases.ownerId))
    .where(inArray(applicationId, ids));
  return new Map(rows.map((row) => [row.applicationId, row]));
}

export const listByIds = async (db: Database, ids: string[]): Promise<Map<string, Row>> =>
  new Map((await selectRows(db).where(inArray(applications.id, ids))).map((row) => [row.id, row]));
