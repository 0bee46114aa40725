import type { Context } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { deleteView, insertView, listViews, renameView } from './view-store.ts';
import { mostViews, type DeskViewKept } from './view.ts';

export type ViewRefusal = { code: 'too_many' | 'name_taken' | 'unknown_view' };

type Own = Pick<Context, 'db' | 'actor' | 'now'>;

export const readViews = ({ db, actor }: Pick<Own, 'db' | 'actor'>): Promise<DeskViewKept[]> => listViews(db, actor.id);

/** Gives a list of the desk a name, for oneself. */
export const keepView = (
  ctx: Own,
  { name, query }: Omit<DeskViewKept, 'id'>,
): Promise<Result<{ query: string }, ViewRefusal>> =>
  ctx.db.transaction(async (db) => {
    const { id: personId } = ctx.actor;
    if ((await listViews(db, personId)).length >= mostViews) return err({ code: 'too_many' });
    const isKept = await insertView(db, { name, query, personId, keptAt: ctx.now() });
    return isKept ? ok({ query }) : err({ code: 'name_taken' });
  });

export const changeView = (ctx: Own, { id, name }: { id: string; name: string }): Promise<Result<null, ViewRefusal>> =>
  ctx.db.transaction(async (db) => {
    const own = { id, personId: ctx.actor.id };
    const others = (await listViews(db, own.personId)).filter((view) => view.id !== id);
    if (others.some((view) => view.name === name)) return err({ code: 'name_taken' });
    return (await renameView(db, own, name)) ? ok(null) : err({ code: 'unknown_view' });
  });

export const removeView = async (ctx: Own, id: string): Promise<Result<null, ViewRefusal>> =>
  (await deleteView(ctx.db, { id, personId: ctx.actor.id })) ? ok(null) : err({ code: 'unknown_view' });
