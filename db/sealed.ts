import { eq, getTableName, gt, and, asc, sql, isNotNull } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './client.ts';
import {
  applicationEvents,
  applications,
  files,
  documentKeys,
  documents,
  documentShares,
  escalations,
  messages,
  notes,
  opinions,
  outbox,
  pendingActs,
  people,
  qualityFindings,
  recusals,
  relatives,
  representationChecks,
  signatures,
  signingCopies,
  submissions,
  uploadParts,
  uploads,
} from './schema.ts';

type SealedColumn = { table: PgTable; id: PgColumn; column: PgColumn; key: string };

/** Gives a text sealed anew for its place, `table.column:row`; undefined where it stays as it is. */
type Reseal = (text: string, place: `${string}.${string}:${string}`) => string | undefined;

const sealed = <T extends PgTable & { id: PgColumn }>(table: T, ...keys: (keyof T & string)[]): SealedColumn[] =>
  keys.map((key) => ({ table, id: table.id, column: table[key] as PgColumn, key }));

/** Every column of sealed texts. */
const sealedColumns: SealedColumn[] = [
  ...sealed(people, 'phone', 'residentId', 'address'),
  ...sealed(applications, 'answers', 'setAside', 'typed', 'proofs'),
  ...sealed(applicationEvents, 'data'),
  ...sealed(submissions, 'answers', 'document'),
  ...sealed(signingCopies, 'answers', 'document'),
  ...sealed(signatures, 'name', 'reason'),
  ...sealed(messages, 'body'),
  ...sealed(notes, 'body'),
  { table: pendingActs, id: pendingActs.applicationId, column: pendingActs.given, key: 'given' },
  ...sealed(opinions, 'question', 'reply'),
  ...sealed(representationChecks, 'note'),
  ...sealed(outbox, 'recipient', 'body'),
  ...sealed(files, 'name', 'key'),
  ...sealed(uploads, 'name'),
  ...sealed(uploadParts, 'key'),
  ...sealed(documentKeys, 'secret'),
  ...sealed(documents, 'credential', 'revocationReason'),
  ...sealed(documentShares, 'purpose', 'credential'),
  ...sealed(escalations, 'question', 'reply'),
  ...sealed(qualityFindings, 'words'),
  ...sealed(relatives, 'residentId'),
  ...sealed(recusals, 'reason', 'endReason'),
];

/** Passes every sealed text to `reseal` and stores the result, one transaction a batch; returns the number changed. */
export async function resealAll(db: Database, reseal: Reseal): Promise<number> {
  let changed = 0;
  for (const column of sealedColumns) changed += await resealColumn(db, column, reseal);
  return changed;
}

async function resealColumn(db: Database, { table, id, column, key }: SealedColumn, reseal: Reseal) {
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
        // A letter that could not be written has no text.
        if (row.text === '') continue;
        const text = reseal(row.text, `${getTableName(table)}.${key}:${row.id}`);
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

/** How many sealed texts fit `test`. */
export async function countTexts(db: Database, test: (text: string) => boolean): Promise<number> {
  let found = 0;
  for (const { table, column } of sealedColumns) {
    const rows = await db
      .select({ text: sql<string>`${column}` })
      .from(table)
      .where(isNotNull(column));
    found += rows.filter(({ text }) => text !== '' && test(text)).length;
  }
  return found;
}
