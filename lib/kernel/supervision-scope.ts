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
export function overseenBy(actor: Overseer): 'whole city' | string[] | undefined {
  if (actor.posts.some(({ department, grants }) => department === '*' && grants.includes('supervise')))
    return 'whole city';
  const departments = departmentsWith(actor, 'supervise');
  return departments.length > 0 ? departments : undefined;
}
