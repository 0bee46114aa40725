import { and, asc, eq, exists, gt, gte, inArray, isNull, lte, not, or } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import { absences } from '#db/schema/ownership.ts';
import { recusals } from '#db/schema/recusals.ts';
import { deskOf, openStatuses, states } from '#lib/applications/life/states.ts';
import type { Day } from '#lib/kernel/day.ts';
import { postsWith, type WithPosts } from '#lib/kernel/grants.ts';
import type { IdPage } from './due-store.ts';

/**
 * Open cases whose owner does not have a grant that the case waits for, whose account is disabled, who keeps away from it, or who is away until
 * after it turns yellow; of all or one. What waits for its applicant stays with who is away.
 */
export async function listOrphaned(
  ctx: { db: Database } & WithPosts,
  { ownerId, today }: { ownerId: string | undefined; today: Day },
  { after, limit }: IdPage,
): Promise<string[]> {
  const { db } = ctx;
  const rows = await db
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        ownerId ? eq(applications.assigneeId, ownerId) : undefined,
        or(
          ...openStatuses.map((status) =>
            and(eq(applications.status, status), not(exists(ownersPost(db, postsWith(ctx, deskOf(status) ?? []))))),
          ),
          and(inArray(applications.status, openStatuses), exists(ownersRecusal(db))),
          and(inArray(applications.status, [...staffsTurn]), exists(ownersAbsence(db, today))),
        ),
        after ? gt(applications.id, after) : undefined,
      ),
    )
    .orderBy(asc(applications.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

const staffsTurn = openStatuses.filter((status) => states[status].turn === 'us');

/** An absence of the owner today, from which they are not back before the case turns yellow. */
const ownersAbsence = (db: Database, today: Day) =>
  db
    .select({ id: absences.id })
    .from(absences)
    .where(
      and(
        eq(absences.personId, applications.assigneeId),
        lte(absences.fromDay, today),
        gte(absences.untilDay, today),
        isNull(absences.endedAt),
        or(isNull(applications.nearFrom), lte(applications.nearFrom, absences.untilDay)),
      ),
    );

/** The owner keeps away from the case. */
const ownersRecusal = (db: Database) =>
  db
    .select({ id: recusals.id })
    .from(recusals)
    .where(
      and(
        eq(recusals.applicationId, applications.id),
        eq(recusals.personId, applications.assigneeId),
        isNull(recusals.endedAt),
      ),
    );

/** A post by which the owner may own the case. */
const ownersPost = (db: Database, posts: string[]) =>
  db
    .select({ id: people.id })
    .from(staffPosts)
    .innerJoin(people, eq(people.id, staffPosts.personId))
    .where(
      and(
        eq(staffPosts.personId, applications.assigneeId),
        eq(staffPosts.department, applications.department),
        inArray(staffPosts.post, posts),
        isNull(people.disabledAt),
      ),
    );
