import {
  and,
  asc,
  desc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applicationEvents, applications } from '#db/schema/applications.ts';
import type { Step } from '#lib/applications/life/life.ts';
import { openStatuses, type Status } from '#lib/applications/life/states.ts';
import type { Light } from '#lib/deadlines/light.ts';
import type { Day } from '#lib/kernel/day.ts';
import { casesPending } from './pending-store.ts';
import { isNotOwn, selectRows, sentTo, type Desk } from './list-store.ts';
import type { Page, Queue, QueueFilter, Row } from './listed.ts';

const isMine = ({ personId }: Desk): SQL => eq(applications.assigneeId, personId);

/** The states of each queue; what is in a colleague's hands stands among theirs alone. */
export const queueStates = {
  accept: ['submitted'],
  review: ['accepted', 'in_review'],
  approve: ['awaiting_approval', 'extension_asked', 'revocation_asked'],
  deliver: ['approved'],
  waiting: ['correction_requested', 'stopped'],
  replies: undefined,
  colleagues: openStatuses,
  done: ['delivered', 'refused', 'not_accepted', 'returned', 'withdrawn', 'lapsed', 'revoked'],
} as const satisfies Record<Queue, readonly Status[] | undefined>;

const inQueue = (of: Desk, queue: Queue): SQL | undefined => {
  const states = queueStates[queue];
  return and(
    states && inArray(applications.status, [...states]),
    queue === 'replies' ? eq(applications.awaitsReply, true) : undefined,
    queue === 'colleagues' ? ne(applications.assigneeId, of.personId) : undefined,
    queue === 'colleagues' || queue === 'done' ? undefined : isMine(of),
  );
};

const isRunning = inArray(applications.status, [
  ...(['submitted', 'accepted', 'in_review', 'extension_asked'] as const),
  ...(['awaiting_approval', 'approved', 'revocation_asked'] as const),
]);

const lights: Record<Light, (today: Day) => SQL | undefined> = {
  overdue: (today) => and(isRunning, lt(applications.dueOn, today)),
  near: (today) => and(isRunning, lte(applications.nearFrom, today), gte(applications.dueOn, today)),
  normal: (today) => and(isRunning, gt(applications.nearFrom, today)),
  paused: () => eq(applications.status, 'stopped'),
};

const hasStep = (db: Database, step: Step): SQL =>
  exists(
    db
      .select({ id: applicationEvents.id })
      .from(applicationEvents)
      .where(and(eq(applicationEvents.applicationId, applications.id), eq(applicationEvents.step, step))),
  );

const narrowedTo = (db: Database, filter: QueueFilter, today: Day): SQL | undefined =>
  and(
    filter.department ? eq(applications.department, filter.department) : undefined,
    filter.service ? eq(applications.service, filter.service) : undefined,
    filter.owner ? eq(applications.assigneeId, filter.owner) : undefined,
    filter.language ? eq(applications.locale, filter.language) : undefined,
    filter.light ? lights[filter.light](today) : undefined,
    filter.message ? eq(applications.awaitsReply, true) : undefined,
    filter.resubmitted ? hasStep(db, 'resubmit') : undefined,
    filter.sentBack ? hasStep(db, 'send_back') : undefined,
  );

export type Wanted = { queue: Queue; filter?: QueueFilter; today: Day };

/** The filter of a queue, or of every case where none is named, and of what it is narrowed to. */
export const isWanted = (
  db: Database,
  of: Desk,
  { queue, filter = {}, today }: Omit<Wanted, 'queue'> & { queue: Queue | undefined },
): SQL | undefined => and(queue && inQueue(of, queue), narrowedTo(db, filter, today));

/** One queue, the most urgent first (done: the newest first), a page at a time by the id of the line before it. */
export async function listQueue(
  db: Database,
  { queue, filter = {}, today, ...of }: Desk & Wanted,
  { before, limit = 25 }: Page,
): Promise<Row[]> {
  const isDone = queue === 'done';
  const past = before && (isDone ? lt(applications.id, before) : isLessUrgent(db, before));
  return selectRows(db)
    .where(and(sentTo(db, of), isWanted(db, of, { queue, filter, today }), past || undefined))
    .orderBy(...(isDone ? [desc(applications.id)] : [sql`${applications.dueOn} asc nulls last`, asc(applications.id)]))
    .limit(limit);
}

function isLessUrgent(db: Database, before: string): SQL | undefined {
  const due = db.select({ due: applications.dueOn }).from(applications).where(eq(applications.id, before));
  return or(
    sql`(${applications.dueOn}, ${applications.id}) > ((${due}), ${before}::uuid)`,
    and(isNull(applications.dueOn), or(sql`(${due}) is not null`, gt(applications.id, before))),
  );
}

/** Of departments and the states that their cases may be in. */
type Reach = { department: string; statuses: Status[] }[];

type Urgent = { reach: Reach; personId: string; except: string; within: Wanted | undefined; limit: number };

/** Cases that wait for staff and are in nobody else's hands, the first due first; not one's own, nor `except`. */
export async function listUrgent(db: Database, { reach, personId, except, within, limit }: Urgent): Promise<Row[]> {
  const departments = reach.map(({ department }) => department);
  return selectRows(db)
    .where(
      and(
        within && isWanted(db, { departments, personId }, within),
        or(
          ...reach.map(({ department, statuses }) =>
            and(eq(applications.department, department), inArray(applications.status, statuses)),
          ),
        ),
        isNotNull(applications.reference),
        isNotOwn(db, personId),
        ne(applications.id, except),
        notInArray(applications.id, casesPending(db)),
        or(eq(applications.assigneeId, personId), ne(applications.status, 'in_review')),
      ),
    )
    .orderBy(sql`${applications.dueOn} asc nulls last`, asc(applications.id))
    .limit(limit);
}
