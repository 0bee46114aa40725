import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Post } from '#lib/kernel/context.ts';
import { people, staffPosts } from '#db/schema.ts';

export type Person = typeof people.$inferSelect;

export async function findPerson(db: Database, id: string): Promise<Person | undefined> {
  const [person] = await db.select().from(people).where(eq(people.id, id));
  return person;
}

export async function listPosts(db: Database, personId: string): Promise<Post[]> {
  return db
    .select({ department: staffPosts.department, role: staffPosts.role })
    .from(staffPosts)
    .where(eq(staffPosts.personId, personId));
}
