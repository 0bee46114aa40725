import type { Context } from './context.ts';
import type { Refusal, Result } from './result.ts';
import { undoneIf } from './undone-if.ts';

/** Several acts in one transaction: where one refuses, nothing of those before it remains. */
export const allOrNothing = <C extends Pick<Context, 'db'>, T, R extends Refusal>(
  ctx: C,
  act: (inside: C) => Promise<Result<T, R>>,
): Promise<Result<T, R>> => undoneIf(ctx, act, ({ ok }) => !ok);
