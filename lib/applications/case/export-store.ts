import { and, asc, eq, gt, gte, lt, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { addDays, startOf } from '#lib/kernel/day.ts';
import { selectRows, sentTo } from './list-store.ts';
import { inQueueOf, type QueueOf } from './queue-store.ts';
import type { Row, Selection } from './listed.ts';

/** The next cases of a selection after an id, the first begun first: a page is held at a time, however many there are. */
export const listSelected = (
  db: Database,
  { selection, ...of }: QueueOf & { selection: Selection },
  { after, limit }: { after: string | undefined; limit: number },
): Promise<Row[]> =>
  selectRows(db)
    .where(and(sentTo(db, of), chosen(db, of, selection), after ? gt(applications.id, after) : undefined))
    .orderBy(asc(applications.id))
    .limit(limit);

const chosen = (db: Database, of: QueueOf, { queue, department, from, until }: Selection): SQL | undefined =>
  and(
    queue ? inQueueOf(db, of, queue) : undefined,
    department ? eq(applications.department, department) : undefined,
    from ? gte(applications.submittedAt, startOf(from)) : undefined,
    until ? lt(applications.submittedAt, startOf(addDays(until, 1))) : undefined,
  );
