import { and, eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { staffPosts } from '#db/schema/identity.ts';
import type { Post } from '#lib/kernel/context.ts';

/** False if the person holds the post already. */
export async function insertPost(db: Database, personId: string, post: Post): Promise<boolean> {
  const rows = await db
    .insert(staffPosts)
    .values({ personId, ...post })
    .onConflictDoNothing()
    .returning();
  return rows.length > 0;
}

/** False if the person does not hold the post. */
export async function deletePost(db: Database, personId: string, { department, role }: Post): Promise<boolean> {
  const rows = await db
    .delete(staffPosts)
    .where(and(eq(staffPosts.personId, personId), eq(staffPosts.department, department), eq(staffPosts.role, role)))
    .returning();
  return rows.length > 0;
}
