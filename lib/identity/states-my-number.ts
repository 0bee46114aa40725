import type { Context } from '#lib/kernel/context.ts';
import { findDetails } from './details.ts';

type Own = Pick<Context, 'db' | 'vault' | 'actor'>;

/** True if somebody else states the resident ID that the actor states. */
export async function statesMyNumber(ctx: Own, personId: string): Promise<boolean> {
  const { residentId } = await findDetails(ctx);
  if (!residentId) return false;
  const theirs = await findDetails({ ...ctx, actor: { ...ctx.actor, id: personId } });
  return theirs.residentId === residentId;
}
