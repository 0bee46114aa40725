import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import type { Actor, HeldPost } from '#lib/kernel/context.ts';

type Given = { name?: string; email?: string; posts?: HeldPost[]; disabledAt?: Date };

export async function aPerson(db: Database, given: Given = {}): Promise<Actor & { email: string }> {
  const id = newId();
  const { name = '白玉兰', email = `${id}@people.example`, posts = [], ...rest } = given;
  await db.insert(people).values({ id, name, email, emailVerified: new Date('2026-01-05'), ...rest });
  if (posts.length > 0) await db.insert(staffPosts).values(posts.map((post) => ({ personId: id, ...post })));
  return { id, name, email, posts };
}
