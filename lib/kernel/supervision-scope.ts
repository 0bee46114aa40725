import type { Actor } from './context.ts';

type Overseer = Pick<Actor, 'posts'>;

export const supervisedBy = ({ posts }: Overseer): string[] =>
  posts.filter(({ role }) => role === 'supervisor').map(({ department }) => department);

/**
 * The departments somebody supervises: the whole city for an administrator, their own for a supervisor, none otherwise.
 */
export function overseenBy(actor: Overseer): 'whole city' | string[] | undefined {
  if (actor.posts.some(({ role }) => role === 'administrator')) return 'whole city';
  const departments = supervisedBy(actor);
  return departments.length > 0 ? departments : undefined;
}
