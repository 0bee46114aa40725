import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import { escalations } from '#db/schema/supervision.ts';
import { grantsOf, postsWith, type Grant, type WithPosts } from '#lib/kernel/grants.ts';

/** Somebody who may be asked about the cases of a department, and why. */
export type Candidate = { personId: string; as: 'head' | 'supervisor' | 'approver' | 'colleague' };

/** Everybody with a post over or in a department whose account is open, those who owe the fewest replies first. */
export async function listCandidates(ctx: { db: Database } & WithPosts, department: string): Promise<Candidate[]> {
  const { db } = ctx;
  const owes = db.$count(
    escalations,
    and(
      eq(escalations.personId, staffPosts.personId),
      isNull(escalations.repliedAt),
      inArray(escalations.rung, ['overdue', 'late', 'question']),
    ),
  );
  const rows = await db
    .select({ personId: staffPosts.personId, department: staffPosts.department, post: staffPosts.post })
    .from(staffPosts)
    .innerJoin(people, eq(people.id, staffPosts.personId))
    .where(
      and(
        isNull(people.disabledAt),
        or(
          eq(staffPosts.department, department),
          and(eq(staffPosts.department, '*'), inArray(staffPosts.post, postsWith(ctx, ['supervise']))),
        ),
      ),
    )
    .orderBy(asc(owes), asc(staffPosts.personId));
  return rows.map(({ personId, ...held }) => ({ personId, as: rankOf(held, grantsOf(ctx, held.post)) }));
}

function rankOf({ department }: { department: string }, grants: Grant[]): Candidate['as'] {
  if (department === '*') return 'head';
  if (grants.includes('supervise')) return 'supervisor';
  return grants.includes('approve') ? 'approver' : 'colleague';
}
