import type { Context } from './context.ts';
import type { Refusal, Result } from './result.ts';

class Refused<R extends Refusal> extends Error {
  readonly result: { ok: false; refusal: R };
  constructor(result: { ok: false; refusal: R }) {
    super('Refused');
    this.result = result;
  }
}

/** Several acts in one transaction: where one refuses, nothing of those before it remains. */
export async function allOrNothing<C extends Pick<Context, 'db'>, T, R extends Refusal>(
  ctx: C,
  act: (inside: C) => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  try {
    return await ctx.db.transaction(async (db) => {
      const done = await act({ ...ctx, db });
      if (!done.ok) throw new Refused(done);
      return done;
    });
  } catch (thrown) {
    // Thrown above, with what the acts refused.
    if (thrown instanceof Refused) return (thrown as Refused<R>).result;
    throw thrown;
  }
}
