import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import type { Status } from '#lib/applications/life/states.ts';
import type { Day } from '#lib/kernel/day.ts';
import { casesAwaitingReply } from './conversation-store.ts';
import { isNotOwn, selectRows, sentTo, type Desk } from './list-store.ts';
import type { Page, Queue, Row } from './listed.ts';

type QueueOf = Desk & { today: Day };

/** The filter of each queue, within one's departments. */
const inQueue: Record<Queue, (of: QueueOf & { db: Database }) => SQL | undefined> = {
  new: () =>
    or(
      inArray(applications.status, ['submitted', 'accepted']),
      and(eq(applications.status, 'in_review'), isNull(applications.assigneeId)),
    ),
  mine: ({ personId }) =>
    and(
      eq(applications.assigneeId, personId),
      inArray(applications.status, ['in_review', 'stopped', 'awaiting_approval']),
    ),
  replies: ({ db }) => inArray(applications.id, casesAwaitingReply(db)),
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
    .where(and(sentTo(db, of), inQueue[queue]({ ...of, db }), past))
    .orderBy(newestFirst ? desc(applications.id) : asc(applications.id))
    .limit(limit);
}

/** Of departments and the states that their cases may be in. */
type Reach = { department: string; statuses: Status[] }[];

/** Cases that wait for staff and are in nobody else's hands, the first due first; not one's own, nor `except`. */
export async function listUrgent(
  db: Database,
  { reach, personId, except, limit }: { reach: Reach; personId: string; except: string; limit: number },
): Promise<Row[]> {
  return selectRows(db)
    .where(
      and(
        or(
          ...reach.map(({ department, statuses }) =>
            and(eq(applications.department, department), inArray(applications.status, statuses)),
          ),
        ),
        isNotNull(applications.reference),
        isNotOwn(db, personId),
        ne(applications.id, except),
        or(
          isNull(applications.assigneeId),
          eq(applications.assigneeId, personId),
          ne(applications.status, 'in_review'),
        ),
      ),
    )
    .orderBy(sql`${applications.dueOn} asc nulls last`, asc(applications.id))
    .limit(limit);
}

export async function countQueues(db: Database, of: QueueOf): Promise<Record<Queue, number>> {
  const queues = Object.keys(inQueue) as Queue[];
  const filters = queues.map(
    (queue) => [queue, sql<number>`count(*) filter (where ${inQueue[queue]({ ...of, db })})`.mapWith(Number)] as const,
  );
  const [counts] = await db.select(Object.fromEntries(filters)).from(applications).where(sentTo(db, of));
  return Object.fromEntries(queues.map((queue) => [queue, Number(counts?.[queue] ?? 0)])) as Record<Queue, number>;
}
