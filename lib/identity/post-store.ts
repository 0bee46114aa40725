import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { accounts, people, sessions, staffPosts } from '#db/schema/identity.ts';
import type { Post } from '#lib/kernel/context.ts';
import type { Addressee } from '#lib/notifications/addressee.ts';

export async function insertPost(db: Database, personId: string, { department, post }: Post): Promise<boolean> {
  const rows = await db.insert(staffPosts).values({ personId, department, post }).onConflictDoNothing().returning();
  return rows.length > 0;
}

export async function deletePost(db: Database, personId: string, { department, post }: Post): Promise<boolean> {
  const rows = await db
    .delete(staffPosts)
    .where(and(eq(staffPosts.personId, personId), eq(staffPosts.department, department), eq(staffPosts.post, post)))
    .returning();
  return rows.length > 0;
}

/** Returns the number of identities that the account was bound to; its sessions end. */
export async function deleteBindings(db: Database, personId: string): Promise<number> {
  const rows = await db.delete(accounts).where(eq(accounts.userId, personId)).returning({ id: accounts.userId });
  await db.delete(sessions).where(eq(sessions.userId, personId));
  return rows.length;
}

export const listPosts = (db: Database): Promise<(typeof staffPosts.$inferSelect)[]> => db.select().from(staffPosts);

/** Whoever holds a post in one of the departments, by name. */
export const listStaffOf = (db: Database, departments: string[]): Promise<{ id: string; name: string | null }[]> =>
  db
    .selectDistinct({ id: people.id, name: people.name })
    .from(staffPosts)
    .innerJoin(people, eq(people.id, staffPosts.personId))
    .where(inArray(staffPosts.department, departments))
    .orderBy(people.name);

/** Who holds one of the posts, in any of these departments or anywhere; without disabled accounts. */
export const listHolders = (
  db: Database,
  { posts, departments }: { posts: string[]; departments?: string[] },
): Promise<Addressee[]> =>
  db
    .selectDistinct({ personId: people.id, email: people.email, locale: people.locale })
    .from(staffPosts)
    .innerJoin(people, eq(people.id, staffPosts.personId))
    .where(
      and(
        inArray(staffPosts.post, posts),
        departments && inArray(staffPosts.department, departments),
        isNull(people.disabledAt),
      ),
    );
