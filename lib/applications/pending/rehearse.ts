import type { Context } from '#lib/kernel/context.ts';

class Rehearsed<T> extends Error {
  readonly result: T;
  constructor(result: T) {
    super('Rehearsed');
    this.result = result;
  }
}

/** The result an act would have now: it is done in a transaction that is rolled back. */
export async function rehearse<C extends Pick<Context, 'db'>, T>(ctx: C, act: (ctx: C) => Promise<T>): Promise<T> {
  try {
    return await ctx.db.transaction(async (db): Promise<never> => {
      throw new Rehearsed(await act({ ...ctx, db }));
    });
  } catch (thrown) {
    // Thrown above, with what the act gave.
    if (thrown instanceof Rehearsed) return (thrown as Rehearsed<T>).result;
    throw thrown;
  }
}
