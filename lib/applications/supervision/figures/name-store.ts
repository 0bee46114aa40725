import { inArray } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { people } from '#db/schema/identity.ts';

/** Rows with the names of their people, which are looked up once they are few. */
export async function withNames<R extends { personId: string | null }>(
  db: Database,
  rows: R[],
): Promise<(R & { person: string | null })[]> {
  const ids = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
  const found =
    ids.length === 0
      ? []
      : await db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids));
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ ...row, person: (row.personId && names.get(row.personId)) ?? null }));
}
