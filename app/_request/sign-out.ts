import 'server-only';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { ok } from '#lib/kernel/result.ts';
import { leave } from './session.ts';

export const signOut = async (ctx: Context<Actor | null>) => ok(await leave(ctx));
