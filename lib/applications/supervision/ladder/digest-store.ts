import { and, asc, eq, isNotNull, isNull, lte, notExists, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { people } from '#db/schema/identity.ts';
import { digests, escalations } from '#db/schema/supervision.ts';
import { isNotOwn, selectRows } from '#lib/applications/case/list-store.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import type { Day } from '#lib/kernel/day.ts';
import { isOwed } from './escalation-store.ts';
import { openFigures } from '#lib/applications/supervision/figures/open-store.ts';

/** Members of staff with a case due or a question open, who have had no letter on this day. */
export async function listDueToday(db: Database, today: Day): Promise<string[]> {
  const told = (personId: typeof applications.assigneeId | typeof escalations.personId) =>
    notExists(
      db
        .select({ day: digests.day })
        .from(digests)
        .where(and(eq(digests.personId, personId), eq(digests.day, today))),
    );
  const owners = db
    .select({ id: sql<string>`${applications.assigneeId}` })
    .from(applications)
    .innerJoin(people, eq(people.id, applications.assigneeId))
    .where(
      and(urgent(today), isNotNull(applications.assigneeId), isNull(people.disabledAt), told(applications.assigneeId)),
    );
  const asked = db
    .select({ id: sql<string>`${escalations.personId}` })
    .from(escalations)
    .innerJoin(applications, eq(applications.id, escalations.applicationId))
    .innerJoin(people, eq(people.id, escalations.personId))
    .where(and(isNull(escalations.repliedAt), isOwed, isNull(people.disabledAt), told(escalations.personId)));
  return (await owners.union(asked)).map(({ id }) => id);
}

/** Only `today` counts for what is urgent. */
const urgent = (today: Day) => openFigures.urgent({ today, week: [], filed: [], since: today });

/** False if somebody has had the letter of this day already, from this process or another. */
export async function insertDigest(db: Database, digest: { personId: string; day: Day; at: Date }): Promise<boolean> {
  return (await db.insert(digests).values(digest).onConflictDoNothing().returning()).length > 0;
}

/** The cases of an owner that are overdue or near, the first due first. */
export const listUrgentOf = (
  db: Database,
  personId: string,
  { today, limit }: { today: Day; limit: number },
): Promise<Row[]> =>
  selectRows(db)
    .where(
      and(
        urgent(today),
        lte(applications.nearFrom, today),
        eq(applications.assigneeId, personId),
        isNotOwn(db, personId),
      ),
    )
    .orderBy(asc(applications.dueOn), asc(applications.id))
    .limit(limit);
