import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, not } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import type { IdPage } from './due-store.ts';

/** The states in which a case is in a reviewer's hands. */
const inHand = ['in_review', 'stopped', 'awaiting_approval'] as const;

/** Cases in the hands of somebody who reviews in their department no more, or whose account is disabled; of all or one. */
export async function listOrphaned(
  db: Database,
  assigneeId: string | undefined,
  { after, limit }: IdPage,
): Promise<string[]> {
  const reviewer = db
    .select({ id: people.id })
    .from(staffPosts)
    .innerJoin(people, eq(people.id, staffPosts.personId))
    .where(
      and(
        eq(staffPosts.personId, applications.assigneeId),
        eq(staffPosts.department, applications.department),
        eq(staffPosts.role, 'reviewer'),
        isNull(people.disabledAt),
      ),
    );
  const rows = await db
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        inArray(applications.status, [...inHand]),
        assigneeId ? eq(applications.assigneeId, assigneeId) : isNotNull(applications.assigneeId),
        not(exists(reviewer)),
        after ? gt(applications.id, after) : undefined,
      ),
    )
    .orderBy(asc(applications.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
