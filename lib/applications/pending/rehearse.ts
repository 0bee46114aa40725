import type { Context } from '#lib/kernel/context.ts';
import { undoneIf } from '#lib/kernel/undone-if.ts';

/** The result an act would have now; it is undone whatever it is. */
export const rehearse = <C extends Pick<Context, 'db'>, T>(ctx: C, act: (ctx: C) => Promise<T>): Promise<T> =>
  undoneIf(ctx, act, () => true);
