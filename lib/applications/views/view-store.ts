import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { deskViews } from '#db/schema/views.ts';
import type { DeskViewKept } from './view.ts';

export const listViews = (db: Database, personId: string): Promise<DeskViewKept[]> =>
  db
    .select({ id: deskViews.id, name: deskViews.name, query: deskViews.query })
    .from(deskViews)
    .where(eq(deskViews.personId, personId))
    .orderBy(asc(deskViews.id));

type NewView = Omit<DeskViewKept, 'id'> & { personId: string; keptAt: Date };

/** False if the person has one of this name. */
export const insertView = async (db: Database, view: NewView): Promise<boolean> =>
  (await db.insert(deskViews).values(view).onConflictDoNothing().returning({ id: deskViews.id })).length > 0;

type Own = { id: string; personId: string };

const isOwn = ({ id, personId }: Own) => and(eq(deskViews.id, id), eq(deskViews.personId, personId));

export async function renameView(db: Database, own: Own, name: string): Promise<boolean> {
  const rows = await db.update(deskViews).set({ name }).where(isOwn(own)).returning({ id: deskViews.id });
  return rows.length > 0;
}

export async function deleteView(db: Database, own: Own): Promise<boolean> {
  const rows = await db.delete(deskViews).where(isOwn(own)).returning({ id: deskViews.id });
  return rows.length > 0;
}
