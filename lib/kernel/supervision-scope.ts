import type { Actor } from './context.ts';
import type { Grant } from './grants.ts';

type Overseer = Pick<Actor, 'posts'>;

/** The departments in which somebody has a grant. The whole city is none. */
export const departmentsWith = ({ posts }: Overseer, grant: Grant): string[] => [
  ...new Set(
    posts.flatMap(({ department, grants }) => (department !== '*' && grants.includes(grant) ? [department] : [])),
  ),
];

/**
 * The departments somebody supervises: the whole city for an administrator, their own for a supervisor, none otherwise.
 */
export const overseenBy = (actor: Overseer): Reach | undefined => reachOf(actor, 'supervise');

type Reach = 'whole city' | string[];

/** The departments in which somebody has a grant: the whole city if a post for it has the grant; undefined for none. */
export function reachOf(actor: Overseer, grant: Grant): Reach | undefined {
  if (actor.posts.some(({ department, grants }) => department === '*' && grants.includes(grant))) return 'whole city';
  const departments = departmentsWith(actor, grant);
  return departments.length > 0 ? departments : undefined;
}
