import {
  and,
  asc,
  desc,
  eq,
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
import { applications } from '#db/schema/applications.ts';
import { openStatuses, type Status } from '#lib/applications/life/states.ts';
import type { Light } from '#lib/deadlines/light.ts';
import type { Day } from '#lib/kernel/day.ts';
import { casesPending } from './pending-store.ts';
import { isNotOwn, selectRows, sentTo, type Desk } from './list-store.ts';
import type { Page, Queue, QueueFilter, Row } from './listed.ts';

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

const running: Status[] = [
  ...(['submitted', 'accepted', 'in_review', 'extension_asked'] as const),
  ...(['awaiting_approval', 'approved', 'revocation_asked'] as const),
];

const lights: Record<Light, { states: Status[]; isSo: (today: Day) => SQL | undefined }> = {
  overdue: { states: running, isSo: (today) => lt(applications.dueOn, today) },
  near: {
    states: running,
    isSo: (today) => and(lte(applications.nearFrom, today), gte(applications.dueOn, today)),
  },
  normal: { states: running, isSo: (today) => gt(applications.nearFrom, today) },
  paused: { states: ['stopped'], isSo: () => undefined },
};

export type Wanted = { queue: Queue; filter?: QueueFilter; today: Day };
type Narrowing = Omit<Wanted, 'queue'> & { queue: Queue | undefined };

/** The states of what is wanted, each once: Postgres takes two conditions on one column for chances that multiply. */
function statesOf({ queue, filter = {} }: Pick<Narrowing, 'queue' | 'filter'>): Status[] | undefined {
  const ofQueue: readonly Status[] | undefined = queue && queueStates[queue];
  const ofLight = filter.light && lights[filter.light].states;
  return ofLight && ofQueue ? ofLight.filter((status) => ofQueue.includes(status)) : (ofLight ?? ofQueue?.slice());
}

/** True of a list of what is in one person's hands. */
const isOfOne = ({ queue, filter = {} }: Pick<Narrowing, 'queue' | 'filter'>): boolean =>
  isMine(queue) || filter.owner !== undefined;

const isMine = (queue: Queue | undefined): boolean => queue !== undefined && queue !== 'colleagues' && queue !== 'done';

const inStates = (states: Status[] | undefined): SQL | undefined => states && inArray(applications.status, states);

/** The filter of a queue, or of every case where none is named, and of what it is narrowed to. */
export const isWanted = (of: Desk, wanted: Narrowing): SQL | undefined =>
  and(inStates(statesOf(wanted)), isNarrowed(of, wanted));

const isNarrowed = (of: Desk, { queue, filter = {}, today }: Narrowing): SQL | undefined =>
  and(
    queue === 'colleagues' ? ne(applications.assigneeId, of.personId) : undefined,
    isMine(queue) ? eq(applications.assigneeId, of.personId) : undefined,
    filter.department ? eq(applications.department, filter.department) : undefined,
    filter.service ? eq(applications.service, filter.service) : undefined,
    filter.owner ? eq(applications.assigneeId, filter.owner) : undefined,
    filter.language ? eq(applications.locale, filter.language) : undefined,
    filter.light ? lights[filter.light].isSo(today) : undefined,
    queue === 'replies' || filter.message ? eq(applications.awaitsReply, true) : undefined,
    filter.resubmitted ? eq(applications.resubmitted, true) : undefined,
    filter.sentBack ? eq(applications.sentBack, true) : undefined,
  );

/** One queue, the most urgent first (done: the newest first), a page at a time by the id of the line before it. */
export async function listQueue(
  db: Database,
  { queue, filter = {}, today, ...of }: Desk & Wanted,
  { before, limit = 25 }: Page,
): Promise<Row[]> {
  const asked = { queue, filter, today };
  if (queue === 'done')
    return selectRows(db)
      .where(and(sentTo(db, of), isWanted(of, asked), before ? lt(applications.id, before) : undefined))
      .orderBy(desc(applications.id))
      .limit(limit);
  const wanted = and(isNarrowed(of, asked), before ? isLessUrgent(db, before) : undefined);
  return listFirst(db, of, { states: statesOf(asked), isOfOne: isOfOne(asked), wanted, limit });
}

/** The states of a list, whether it is of one person's hands, and what else is wanted of it. */
type First = { states: Status[] | undefined; isOfOne: boolean; wanted: SQL | undefined; limit: number };

const mostUrgent = [sql`${applications.dueOn} asc nulls last`, asc(applications.id)];

/**
 * The most urgent of a list. An index has the cases of one department in order, or those in one person's hands and one
 * state; those of several would all have to be read and sorted. So the first of each are taken, and the first of these.
 */
async function listFirst(db: Database, of: Desk, { states, wanted, limit, ...asked }: First): Promise<Row[]> {
  const ofOne = asked.isOfOne ? states : undefined;
  const ones = ofOne ?? of.departments;
  if (ones.length === 0) return [];
  const first = db
    .select({ id: applications.id, due: applications.dueOn })
    .from(applications)
    .where(
      and(
        eq(ofOne ? applications.status : applications.department, sql`of_one.name`),
        ofOne ? inArray(applications.department, of.departments) : inStates(states),
        wanted,
        isNotNull(applications.reference),
        isNotOwn(db, of.personId),
      ),
    )
    .orderBy(...mostUrgent)
    .limit(limit);
  const names = sql.join(
    ones.map((name) => sql`(${name})`),
    sql`, `,
  );
  const ids = sql`(
    select first.id from (values ${names}) as of_one (name) cross join lateral ${first} as first
    order by first.due_on asc nulls last, first.id limit ${limit})`;
  return selectRows(db)
    .where(inArray(applications.id, ids))
    .orderBy(...mostUrgent)
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
export function listUrgent(db: Database, { reach, personId, except, within, limit }: Urgent): Promise<Row[]> {
  const of = { departments: reach.map(({ department }) => department), personId };
  const ofList = within && statesOf(within);
  const states = [...new Set(reach.flatMap(({ statuses }) => statuses))].filter(
    (status) => !ofList || ofList.includes(status),
  );
  const beyond = reach.map(({ department, statuses }) => {
    const others = states.filter((status) => !statuses.includes(status));
    return others.length > 0
      ? or(ne(applications.department, department), notInArray(applications.status, others))
      : undefined;
  });
  const wanted = and(
    within && isNarrowed(of, within),
    ...beyond,
    ne(applications.id, except),
    notInArray(applications.id, casesPending(db)),
    or(eq(applications.assigneeId, personId), ne(applications.status, 'in_review')),
  );
  return listFirst(db, of, { states, isOfOne: within !== undefined && isOfOne(within), wanted, limit });
}
