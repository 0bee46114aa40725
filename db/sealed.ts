import { eq, gt, and, asc, sql, isNotNull } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './client.ts';
import {
  applicationEvents,
  applications,
  messages,
  notes,
  outbox,
  people,
  representationChecks,
  submissions,
} from './schema.ts';

type SealedColumn = { table: PgTable; id: PgColumn; column: PgColumn; key: string };

const sealed = <T extends PgTable & { id: PgColumn }>(table: T, ...keys: (keyof T & string)[]): SealedColumn[] =>
  keys.map((key) => ({ table, id: table.id, column: table[key] as PgColumn, key }));

/** Every column of sealed texts. */
const sealedColumns: SealedColumn[] = [
  ...sealed(people, 'phone', 'residentId'),
  ...sealed(applications, 'answers'),
  ...sealed(applicationEvents, 'data'),
  ...sealed(submissions, 'answers', 'document'),
  ...sealed(messages, 'body'),
  ...sealed(notes, 'body'),
  ...sealed(representationChecks, 'note'),
  ...sealed(outbox, 'recipient', 'body'),
];

/** Passes every sealed text to `reseal` and stores the result, one transaction a batch; returns the number changed. */
export async function resealAll(db: Database, reseal: (text: string) => string | undefined): Promise<number> {
  let changed = 0;
  for (const column of sealedColumns) changed += await resealColumn(db, column, reseal);
  return changed;
}

async function resealColumn(
  db: Database,
  { table, id, column, key }: SealedColumn,
  reseal: (text: string) => string | undefined,
) {
  let changed = 0;
  let after: string | undefined;
  for (;;) {
    const rows = await db.transaction(async (tx) => {
      const batch = await tx
        .select({ id: sql<string>`${id}`, text: sql<string>`${column}` })
        .from(table)
        .where(and(isNotNull(column), after ? gt(id, after) : undefined))
        .orderBy(asc(id))
        .limit(500)
        .for('update');
      for (const row of batch) {
        const text = reseal(row.text);
        if (text === undefined) continue;
        await tx
          .update(table)
          .set({ [key]: text })
          .where(eq(id, row.id));
        changed += 1;
      }
      return batch;
    });
    after = rows.at(-1)?.id;
    if (!after) return changed;
  }
}
