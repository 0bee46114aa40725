import type { Database } from '#db/client.ts';
import { findPerson } from './store.ts';

/** The address by which a person signed in, and since when it is known to be theirs. */
export async function readProvedEmail(
  db: Database,
  personId: string,
): Promise<{ address: string; at: Date } | undefined> {
  const person = await findPerson(db, personId);
  return person?.email && person.emailVerified ? { address: person.email, at: person.emailVerified } : undefined;
}
