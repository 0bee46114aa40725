import type { Database } from '#db/client.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { findPerson, listPosts } from './store.ts';

/** A person as one who acts, with their posts; nobody where the account is disabled. */
export async function findActor(db: Database, personId: string): Promise<Actor | undefined> {
  const person = await findPerson(db, personId);
  if (!person || person.disabledAt) return undefined;
  return { id: person.id, name: person.name ?? '', posts: await listPosts(db, personId) };
}
