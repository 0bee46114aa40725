import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNotNull,
  lt,
  lte,
  sql,
  type SQL,
} from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { nameMatches } from '#db/name-matches.ts';
import { applications } from '#db/schema/applications.ts';
import { people } from '#db/schema/identity.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Day } from '#lib/kernel/day.ts';
import { isReference, normaliseReference } from '#lib/identifiers/reference.ts';
import { nameKey, nameNoise } from '#lib/kernel/typed-text.ts';
import type { Page, Queue, Row } from './listed.ts';

const {
  answers: _answers,
  formHash: _form,
  lastHash: _hash,
  trackingSecretHash: _fact,
  ...shown
} = getTableColumns(applications);

type QueueOf = { departments: string[]; personId: string; today: Day };

/** The filter of each queue, within one's departments. */
const inQueue: Record<Queue, (of: QueueOf) => SQL | undefined> = {
  new: () => inArray(applications.status, ['submitted', 'accepted']),
  mine: ({ personId }) =>
    and(
      eq(applications.assigneeId, personId),
      inArray(applications.status, ['in_review', 'stopped', 'awaiting_approval']),
    ),
  waiting: () => inArray(applications.status, ['correction_requested', 'stopped']),
  due_soon: ({ today }) => and(isRunning, lte(applications.nearFrom, today), gte(applications.dueOn, today)),
  overdue: ({ today }) => and(isRunning, lt(applications.dueOn, today)),
  approval: () => eq(applications.status, 'awaiting_approval'),
  deliver: () => eq(applications.status, 'approved'),
  done: () => inArray(applications.status, ['delivered', 'refused', 'not_accepted', 'returned', 'withdrawn', 'lapsed']),
};

const isRunning = inArray(applications.status, ['submitted', 'accepted', 'in_review', 'awaiting_approval', 'approved']);

/** One queue, oldest first (done: newest first), a page at a time by id. */
export async function listQueue(
  db: Database,
  { queue, ...of }: QueueOf & { queue: Queue },
  { before, limit = 25 }: Page,
): Promise<Row[]> {
  const newestFirst = queue === 'done';
  const past = before ? (newestFirst ? lt(applications.id, before) : gt(applications.id, before)) : undefined;
  return selectRows(db)
    .where(
      and(
        inArray(applications.department, of.departments),
        isNotNull(applications.reference),
        inQueue[queue](of),
        past,
      ),
    )
    .orderBy(newestFirst ? desc(applications.id) : asc(applications.id))
    .limit(limit);
}

/** Cases of one's departments by reference or by the applicant's name, newest first. */
export async function searchCases(
  db: Database,
  { departments, search }: { departments: string[]; search: string },
  { before, limit = 25 }: Page,
): Promise<Row[]> {
  return selectRows(db)
    .where(
      and(
        inArray(applications.department, departments),
        isNotNull(applications.reference),
        matching(search),
        before ? lt(applications.id, before) : undefined,
      ),
    )
    .orderBy(desc(applications.id))
    .limit(limit);
}

/** How many stand in each queue. */
export async function countQueues(db: Database, of: QueueOf): Promise<Record<Queue, number>> {
  const queues = Object.keys(inQueue) as Queue[];
  const filters = queues.map(
    (queue) => [queue, sql<number>`count(*) filter (where ${inQueue[queue](of)})`.mapWith(Number)] as const,
  );
  const [counts] = await db
    .select(Object.fromEntries(filters))
    .from(applications)
    .where(and(inArray(applications.department, of.departments), isNotNull(applications.reference)));
  return Object.fromEntries(queues.map((queue) => [queue, Number(counts?.[queue] ?? 0)])) as Record<Queue, number>;
}

/** Drafts and cases of an owner, those begun last first. */
export async function listOwned(db: Database, of: SQL | undefined, { before, limit = 25 }: Page): Promise<Row[]> {
  return selectRows(db)
    .where(and(of, before ? lt(applications.id, before) : undefined))
    .orderBy(desc(applications.id))
    .limit(limit);
}

/** The drafts of one service among those of an owner, last changed first. */
export async function listDraftsOf(db: Database, of: SQL | undefined, service: string) {
  return db
    .select({ id: applications.id, applicantName: applications.applicantName, updatedAt: applications.updatedAt })
    .from(applications)
    .where(and(of, eq(applications.service, service), eq(applications.status, 'draft')))
    .orderBy(desc(applications.updatedAt))
    .limit(10);
}

export async function findByReference(
  db: Database,
  { reference, trackingSecretHashes }: { reference: string; trackingSecretHashes: string[] },
): Promise<Row | undefined> {
  const [row] = await selectRows(db).where(
    and(eq(applications.reference, reference), inArray(applications.trackingSecretHash, trackingSecretHashes)),
  );
  return row;
}

/** Per department and status, for supervision. */
export async function countByDepartment(db: Database, departments: 'whole city' | string[], today: Day) {
  return db
    .select({
      department: applications.department,
      open: sql<number>`count(*) filter (where ${isRunning} or ${applications.status} in ('stopped', 'correction_requested'))`.mapWith(
        Number,
      ),
      dueSoon:
        sql<number>`count(*) filter (where ${and(isRunning, lte(applications.nearFrom, today), gte(applications.dueOn, today))})`.mapWith(
          Number,
        ),
      overdue: sql<number>`count(*) filter (where ${and(isRunning, lt(applications.dueOn, today))})`.mapWith(Number),
      stopped: sql<number>`count(*) filter (where ${applications.status} = 'stopped')`.mapWith(Number),
      decided: sql<number>`count(*) filter (where ${isNotNull(applications.decidedAt)})`.mapWith(Number),
      onTime:
        sql<number>`count(*) filter (where (${applications.decidedAt} at time zone 'Asia/Shanghai')::date <= ${applications.statutoryDueOn} or (${isNotNull(applications.decidedAt)} and ${applications.statutoryDueOn} is null))`.mapWith(
          Number,
        ),
      all: count(),
    })
    .from(applications)
    .where(
      and(
        isNotNull(applications.reference),
        departments === 'whole city' ? undefined : inArray(applications.department, departments),
      ),
    )
    .groupBy(applications.department)
    .orderBy(applications.department);
}

function selectRows(db: Database) {
  return db
    .select({ ...shown, assigneeName: people.name, representation: organisations.representation })
    .from(applications)
    .leftJoin(organisations, eq(organisations.id, applications.organisationId))
    .leftJoin(people, eq(people.id, applications.assigneeId))
    .$dynamic();
}

function matching(search: string | undefined): SQL | undefined {
  const text = search?.trim();
  if (!text) return undefined;
  const reference = normaliseReference(text);
  if (isReference(reference)) return eq(applications.reference, reference);
  return nameMatches(applications.applicantName, { key: nameKey(text), noise: nameNoise });
}
