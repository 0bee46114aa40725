import type { Actor } from '#lib/kernel/context.ts';
import { grantsOf, type Grant, type NamedPost, type WithPosts } from '#lib/kernel/grants.ts';

export const mayAppoint = ({ posts }: Pick<Actor, 'posts'>): boolean =>
  posts.some(({ department, grants }) => department === '*' && grants.includes('appoint'));

/** What decides as second person, and what gives posts, is given by the operator's command alone. */
const byCommand: readonly Grant[] = ['approve', 'appoint'];

/** True of a post that a page may give: in a department, and without such a grant. */
export const isGivenHere = ({ grants, wholeCity }: NamedPost): boolean =>
  !wholeCity && !grants.some((grant) => byCommand.includes(grant));

/** True of a post that a page may end: who appoints is appointed and ended by the operator. */
export const isEndedHere = (ctx: WithPosts, post: string): boolean => !grantsOf(ctx, post).includes('appoint');
