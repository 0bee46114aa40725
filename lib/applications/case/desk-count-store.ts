import { and, count, inArray, isNotNull, not, sql, sum } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { deskCounts } from '#db/schema/desk.ts';
import type { Status } from '#lib/applications/life/states.ts';
import { isNotOwn, type Desk } from './list-store.ts';
import type { Queue } from './listed.ts';
import { queueStates } from './queue-store.ts';

/** So many cases stand in one state, in one person's hands or in nobody's. */
type Standing = { assigneeId: string | null; status: Status; awaitsReply: boolean; number: number };

/** How many cases stand in each queue, out of the counts that are kept, without one's own. */
export async function countQueues(db: Database, of: Desk): Promise<Record<Queue, number>> {
  const kept = await keptCounts(db, of);
  const own = await countOwn(db, of);
  const all = [...kept, ...own.map((one) => ({ ...one, number: -one.number }))];
  return Object.fromEntries(
    (Object.keys(queueStates) as Queue[]).map((queue) => [
      queue,
      all.filter((one) => standsIn(queue, one, of)).reduce((sum, { number }) => sum + number, 0),
    ]),
  ) as Record<Queue, number>;
}

function standsIn(queue: Queue, { assigneeId, status, awaitsReply }: Standing, { personId }: Desk): boolean {
  const isMine = assigneeId === personId;
  if (queue === 'replies') return isMine && awaitsReply;
  const states: readonly Status[] = queueStates[queue];
  if (!states.includes(status)) return false;
  return queue === 'done' || isMine !== (queue === 'colleagues');
}

const { department, assigneeId, status, awaitsReply, number } = deskCounts;

const keptCounts = (db: Database, { departments }: Desk): Promise<Standing[]> =>
  db
    .select({ assigneeId, status, awaitsReply, number: sum(number).mapWith(Number) })
    .from(deskCounts)
    .where(inArray(department, departments))
    .groupBy(assigneeId, status, awaitsReply);

/** One's own cases in one's departments: few, and found by their applicant. */
async function countOwn(db: Database, { departments, personId }: Desk): Promise<Standing[]> {
  const notOwn = isNotOwn(db, personId);
  return db
    .select({
      assigneeId: applications.assigneeId,
      status: applications.status,
      awaitsReply: applications.awaitsReply,
      number: count(),
    })
    .from(applications)
    .where(and(inArray(applications.department, departments), isNotNull(applications.reference), notOwn && not(notOwn)))
    .groupBy(applications.assigneeId, applications.status, applications.awaitsReply);
}

/** Adds the lines up that changes have left. Whoever reads meanwhile sees all of them or their sum. */
export async function addUpCounts(db: Database): Promise<void> {
  await db.execute(sql`
    with gone as (delete from ${deskCounts} returning *)
    insert into ${deskCounts} (department, assignee_id, status, awaits_reply, number)
    select department, assignee_id, status, awaits_reply, sum(number) from gone
    group by department, assignee_id, status, awaits_reply
    having sum(number) <> 0`);
}
