import type { Context } from './context.ts';

class Undone<T> extends Error {
  readonly result: T;
  constructor(result: T) {
    super('Undone');
    this.result = result;
  }
}

/** The result of an act in a transaction, of which nothing remains if `isUndone` says so of the result. */
export async function undoneIf<C extends Pick<Context, 'db'>, T>(
  ctx: C,
  act: (inside: C) => Promise<T>,
  isUndone: (result: T) => boolean,
): Promise<T> {
  try {
    return await ctx.db.transaction(async (db) => {
      const result = await act({ ...ctx, db });
      if (isUndone(result)) throw new Undone(result);
      return result;
    });
  } catch (thrown) {
    // Thrown above, with what the act gave.
    if (thrown instanceof Undone) return (thrown as Undone<T>).result;
    throw thrown;
  }
}
