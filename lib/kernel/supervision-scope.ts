import type { Actor } from './context.ts';

type Overseer = Pick<Actor, 'posts'>;

/** The departments in which somebody is supervisor. */
export const supervisedBy = ({ posts }: Overseer): string[] =>
  posts.filter(({ role }) => role === 'supervisor').map(({ department }) => department);

/** Whose work somebody oversees: an administrator the whole city's, a supervisor their departments', others nobody's. */
export function overseenBy(actor: Overseer): 'whole city' | string[] | undefined {
  if (actor.posts.some(({ role }) => role === 'administrator')) return 'whole city';
  const departments = supervisedBy(actor);
  return departments.length > 0 ? departments : undefined;
}
