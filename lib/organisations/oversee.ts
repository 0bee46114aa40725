import { record } from '#lib/audit/record.ts';
import type { Context } from '#lib/kernel/context.ts';
import { isId } from '#lib/kernel/id.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import { findClaim, isOverseen, listChecks, listClaims } from './check-store.ts';
import type { Check, Claim } from './representation.ts';
import { listMembers } from './store.ts';

export type ListedClaim = Awaited<ReturnType<typeof listClaims>>[number];

/**
 * Unchecked accounts, or those found by a search. Audited, because names are shown; empty for somebody without a scope.
 */
export async function readClaims(
  ctx: Context,
  page: { search?: string | undefined; after?: string | undefined; limit?: number },
): Promise<ListedClaim[] | undefined> {
  const overseen = overseenBy(ctx.actor);
  if (!overseen) return undefined;
  const claims = await listClaims(ctx.db, overseen, page);
  if (claims.length > 0) await recordRead(ctx, { action: 'list', subject: 'organisations' });
  return claims;
}

export type OverseenClaim = { claim: Claim; checks: Check[]; members: number };

/** One account with everything staff found about it; audited. */
export async function readClaim(ctx: Context, id: string): Promise<OverseenClaim | undefined> {
  const overseen = overseenBy(ctx.actor);
  if (!overseen || !isId(id) || !(await isOverseen(ctx.db, id, overseen))) return undefined;
  const claim = await findClaim(ctx, id);
  if (!claim) return undefined;
  await recordRead(ctx, { action: 'read_organisation', subject: `organisation:${id}` });
  return { claim, checks: await listChecks(ctx, id), members: (await listMembers(ctx.db, id)).length };
}

const recordRead = (ctx: Context, what: { action: string; subject: string }): Promise<void> =>
  ctx.db.transaction((db) => record(db, ctx.vault, { ...what, actorId: ctx.actor.id, at: ctx.now() }));
