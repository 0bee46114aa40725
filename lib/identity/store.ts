import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { people } from '#db/schema.ts';

export type Person = typeof people.$inferSelect;

export async function findPerson(db: Database, id: string): Promise<Person | undefined> {
  const [person] = await db.select().from(people).where(eq(people.id, id));
  return person;
}
