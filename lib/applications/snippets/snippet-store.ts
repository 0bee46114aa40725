import { and, asc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { reasonSnippets } from '#db/schema/snippets.ts';
import type { SnippetAct } from '#lib/catalogue/lists.ts';
import type { OwnSnippet } from './snippet.ts';

export type NewSnippet = Omit<OwnSnippet, 'id'> & { keptById: string; keptAt: Date };

export async function insertSnippet(db: Database, { title, text, ...snippet }: NewSnippet): Promise<string> {
  const [row] = await db
    .insert(reasonSnippets)
    .values({ ...snippet, title: title.zh, textZh: text.zh, textEn: text.en })
    .returning({ id: reasonSnippets.id });
  return row?.id ?? '';
}

/** Those of departments; of one service, those for all services too. */
export const listSnippets = (db: Database, departments: string[], service?: string): Promise<OwnSnippet[]> =>
  select(
    db,
    and(
      inArray(reasonSnippets.department, departments),
      service ? or(isNull(reasonSnippets.service), eq(reasonSnippets.service, service)) : undefined,
    ),
  );

/** Changes or deletes only what belongs to the departments; gives the department, undefined if there is no such snippet. */
export async function updateSnippet(
  db: Database,
  id: string,
  { title, text, department, ...changed }: NewSnippet,
): Promise<boolean> {
  const rows = await db
    .update(reasonSnippets)
    .set({ ...changed, title: title.zh, textZh: text.zh, textEn: text.en })
    .where(and(eq(reasonSnippets.id, id), eq(reasonSnippets.department, department)))
    .returning({ id: reasonSnippets.id });
  return rows.length > 0;
}

export async function deleteSnippet(db: Database, id: string, departments: string[]): Promise<string | undefined> {
  const [row] = await db
    .delete(reasonSnippets)
    .where(and(eq(reasonSnippets.id, id), inArray(reasonSnippets.department, departments)))
    .returning({ department: reasonSnippets.department });
  return row?.department;
}

async function select(db: Database, where: SQL | undefined): Promise<OwnSnippet[]> {
  const rows = await db.select().from(reasonSnippets).where(where).orderBy(asc(reasonSnippets.id));
  return rows.map(({ id, department, service, act, title, textZh, textEn }) => ({
    ...{ id, department, service },
    // Only `insertSnippet` and `updateSnippet` write here, under these types.
    act: act as SnippetAct,
    title: { zh: title, en: title },
    text: { zh: textZh, en: textEn },
  }));
}
