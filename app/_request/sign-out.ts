import 'server-only';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { ok } from '#lib/kernel/result.ts';
import { recordSignOut } from '#lib/identity/record-sign-in.ts';
import { leave } from './session.ts';

export async function signOut(ctx: Context<Actor | null>) {
  if (ctx.actor) await recordSignOut(ctx, ctx.actor.id);
  return ok(await leave(ctx));
}
