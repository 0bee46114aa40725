import { and, asc, count, eq, inArray, isNull, max } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { people, sessions, staffPosts } from '#db/schema/identity.ts';
import { openStatuses } from '#lib/applications/life/states.ts';
import type { Post } from '#lib/kernel/context.ts';

export type Held = { id: string; name: string | null; email: string | null } & Post;

/** The posts that are held, of all departments or some, by name. */
export const listHeld = (db: Database, departments: 'whole city' | string[]): Promise<Held[]> =>
  db
    .select({
      ...{ id: people.id, name: people.name, email: people.email },
      ...{ department: staffPosts.department, post: staffPosts.post },
    })
    .from(staffPosts)
    .innerJoin(people, eq(people.id, staffPosts.personId))
    .where(
      and(
        isNull(people.disabledAt),
        departments === 'whole city' ? undefined : inArray(staffPosts.department, departments),
      ),
    )
    .orderBy(asc(people.name), asc(people.id), asc(staffPosts.department), asc(staffPosts.post));

/** Every post that somebody holds. */
export const listPostsHeldBy = (db: Database, personId: string): Promise<Post[]> =>
  db
    .select({ department: staffPosts.department, post: staffPosts.post })
    .from(staffPosts)
    .where(eq(staffPosts.personId, personId));

/** How many open cases each of them owns. */
export async function countOpen(db: Database, personIds: string[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: applications.assigneeId, open: count() })
    .from(applications)
    .where(and(inArray(applications.assigneeId, personIds), inArray(applications.status, openStatuses)))
    .groupBy(applications.assigneeId);
  return new Map(rows.flatMap(({ id, open }) => (id ? [[id, open]] : [])));
}

/** When each of them was last there, of those who have a session. */
export async function listSeen(db: Database, personIds: string[]): Promise<Map<string, Date | null>> {
  const rows = await db
    .select({ id: sessions.userId, at: max(sessions.seenAt) })
    .from(sessions)
    .where(inArray(sessions.userId, personIds))
    .groupBy(sessions.userId);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
