import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import { escalations } from '#db/schema/supervision.ts';

/** Somebody who may be asked about the cases of a department, and why. */
export type Candidate = { personId: string; as: 'head' | 'supervisor' | 'approver' | 'colleague' };

const rank = sql<Candidate['as']>`case
  when ${staffPosts.department} = '*' then 'head'
  when ${staffPosts.role} = 'supervisor' then 'supervisor'
  when ${staffPosts.role} = 'approver' then 'approver'
  else 'colleague' end`;

/** Everybody with a post over or in a department whose account is open, those who owe the fewest replies first. */
export async function listCandidates(db: Database, department: string): Promise<Candidate[]> {
  const owes = db.$count(
    escalations,
    and(
      eq(escalations.personId, staffPosts.personId),
      isNull(escalations.repliedAt),
      inArray(escalations.rung, ['overdue', 'late', 'question']),
    ),
  );
  return db
    .select({ personId: staffPosts.personId, as: rank })
    .from(staffPosts)
    .innerJoin(people, eq(people.id, staffPosts.personId))
    .where(
      and(
        isNull(people.disabledAt),
        or(
          eq(staffPosts.department, department),
          and(eq(staffPosts.department, '*'), inArray(staffPosts.role, ['administrator', 'supervisor'])),
        ),
      ),
    )
    .orderBy(asc(owes), asc(staffPosts.personId));
}
