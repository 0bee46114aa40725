import { and, asc, gt, gte, inArray, lt, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { addDays, startOf } from '#lib/kernel/day.ts';
import type { Day } from '#lib/kernel/day.ts';
import { selectRows, sentTo, type Desk } from './list-store.ts';
import { isWanted } from './queue-store.ts';
import type { Row, Selection } from './listed.ts';

/** The next cases of a selection after an id, the first begun first: a page is held at a time, however many there are. */
export const listSelected = (
  db: Database,
  { selection, today, ...of }: Desk & { selection: Selection; today: Day },
  { after, limit }: { after: string | undefined; limit: number },
): Promise<Row[]> =>
  selectRows(db)
    .where(
      and(
        sentTo(db, of),
        isWanted(of, { queue: undefined, ...selection, today }),
        isBegun(selection),
        selection.ids && inArray(applications.id, selection.ids),
        after ? gt(applications.id, after) : undefined,
      ),
    )
    .orderBy(asc(applications.id))
    .limit(limit);

const isBegun = ({ from, until }: Selection): SQL | undefined =>
  and(
    from ? gte(applications.submittedAt, startOf(from)) : undefined,
    until ? lt(applications.submittedAt, startOf(addDays(until, 1))) : undefined,
  );
