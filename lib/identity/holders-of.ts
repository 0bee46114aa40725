import type { Context, Post } from '#lib/kernel/context.ts';
import { listHolders } from './post-store.ts';

/** Whoever holds one of these posts, without disabled accounts. */
export const readHoldersOf = ({ db }: Pick<Context, 'db'>, posts: Post[]): Promise<string[]> => listHolders(db, posts);
