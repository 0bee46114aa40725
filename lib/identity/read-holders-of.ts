import type { Context } from '#lib/kernel/context.ts';
import { postsWith, type Grant, type WithPosts } from '#lib/kernel/grants.ts';
import type { Addressee } from '#lib/notifications/addressee.ts';
import { listHolders } from './post-store.ts';

/** Whoever has a grant in a department, be it by a post for the whole city; without disabled accounts. */
export const readHoldersOf = (
  ctx: Pick<Context, 'db'> & WithPosts,
  { grant, department }: { grant: Grant; department: string },
): Promise<Addressee[]> => listHolders(ctx.db, { posts: postsWith(ctx, [grant]), departments: [department, '*'] });
