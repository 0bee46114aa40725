import { and, asc, eq, exists, gt, inArray, isNull, not, or } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import { deskOf, openStatuses } from '#lib/applications/life/states.ts';
import type { IdPage } from './due-store.ts';

/**
 * Open cases whose owner does not hold a role that the case waits for, or whose account is disabled; of all or one.
 */
export async function listOrphaned(
  db: Database,
  ownerId: string | undefined,
  { after, limit }: IdPage,
): Promise<string[]> {
  const rows = await db
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        ownerId ? eq(applications.assigneeId, ownerId) : undefined,
        or(
          ...openStatuses.map((status) =>
            and(eq(applications.status, status), not(exists(ownersPost(db, [...(deskOf(status) ?? [])])))),
          ),
        ),
        after ? gt(applications.id, after) : undefined,
      ),
    )
    .orderBy(asc(applications.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** A post by which the owner may own the case. */
const ownersPost = (db: Database, roles: string[]) =>
  db
    .select({ id: people.id })
    .from(staffPosts)
    .innerJoin(people, eq(people.id, staffPosts.personId))
    .where(
      and(
        eq(staffPosts.personId, applications.assigneeId),
        eq(staffPosts.department, applications.department),
        inArray(staffPosts.role, roles),
        isNull(people.disabledAt),
      ),
    );
