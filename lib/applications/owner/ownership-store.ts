import { aliasedTable, asc, eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { people } from '#db/schema/identity.ts';
import { ownerships } from '#db/schema/ownership.ts';
import { placeholdersFor, statement } from '#db/statement.ts';
import type { Choice, Ownership } from './ownership.ts';

type Given = Choice & { applicationId: string; byId: string | null; at: Date };

const insert = statement<typeof ownerships.$inferSelect, unknown>((db) =>
  db.insert(ownerships).values(placeholdersFor(ownerships)).prepare('insert_ownership'),
);

export const insertOwnership = (db: Database, { deputyOfId, ...given }: Given): Promise<unknown> =>
  insert(db, { id: newId(), deputyOfId: deputyOfId ?? null, ...given });

/** The owners of a case, the first one first. */
export async function listOwnerships(db: Database, applicationId: string): Promise<Ownership[]> {
  const owner = aliasedTable(people, 'owner');
  const by = aliasedTable(people, 'given_by');
  const away = aliasedTable(people, 'deputy_of');
  return db
    .select({
      ...{ id: ownerships.id, ownerId: ownerships.ownerId, why: ownerships.why, at: ownerships.at },
      ...{ owner: owner.name, by: by.name, deputyOf: away.name },
    })
    .from(ownerships)
    .innerJoin(owner, eq(owner.id, ownerships.ownerId))
    .leftJoin(by, eq(by.id, ownerships.byId))
    .leftJoin(away, eq(away.id, ownerships.deputyOfId))
    .where(eq(ownerships.applicationId, applicationId))
    .orderBy(asc(ownerships.at), asc(ownerships.id));
}

/** What an owner is called; empty if their account has no name. */
export async function findOwnerName(db: Database, ownerId: string): Promise<string> {
  const [found] = await db.select({ name: people.name }).from(people).where(eq(people.id, ownerId));
  return found?.name ?? '';
}
