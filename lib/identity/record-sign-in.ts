import { record } from '#lib/audit/record.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import type { SignInMethod } from './sign-in-method.ts';

type Writing = Pick<Context<Actor | null>, 'db' | 'vault' | 'now'>;

export const recordSignIn = (
  ctx: Writing,
  { personId, method }: { personId: string; method: SignInMethod },
): Promise<void> =>
  write(ctx, { actorId: personId, action: 'sign_in', subject: `person:${personId}`, facts: { method } });

export const recordSignOut = (ctx: Writing, personId: string): Promise<void> =>
  write(ctx, { actorId: personId, action: 'sign_out', subject: `person:${personId}` });

/** Records that somebody was not let in; whose account it was to be is not said, because it may be nobody's. */
export const recordFailedSignIn = (ctx: Writing, reason: string): Promise<void> =>
  write(ctx, { actorId: null, action: 'sign_in_failed', subject: 'sign-in', facts: { reason } });

type Event = { actorId: string | null; action: string; subject: string; facts?: Record<string, string> };

const write = (ctx: Writing, event: Event): Promise<void> =>
  ctx.db.transaction((db) => record(db, ctx.vault, { ...event, at: ctx.now() }));
