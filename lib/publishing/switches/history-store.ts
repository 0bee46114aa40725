import { desc, eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { people } from '#db/schema/identity.ts';
import { editions, serviceSwitches } from '#db/schema/publishing.ts';
import type { PastSwitch } from './switch.ts';
import { switchOf } from './switch-store.ts';

/** The last hundred switches of a service, newest first, each with who turned it and when. */
export async function listHistory(db: Database, service: string): Promise<PastSwitch[]> {
  const rows = await db
    .select({ row: serviceSwitches, at: editions.at, by: people.name })
    .from(serviceSwitches)
    .innerJoin(editions, eq(editions.id, serviceSwitches.edition))
    .innerJoin(people, eq(people.id, editions.byId))
    .where(eq(serviceSwitches.service, service))
    .orderBy(desc(serviceSwitches.edition))
    .limit(100);
  return rows.map(({ row, at, by }) => ({ ...switchOf(row), at, by }));
}
