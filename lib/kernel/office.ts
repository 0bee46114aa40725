import type { Actor, HeldPost } from './context.ts';
import type { Grant } from './grants.ts';

/** The post by which somebody looks at a case of a department: one whose turn it is, or else the first they hold. */
export function officeIn(
  { posts }: Pick<Actor, 'posts'>,
  department: string,
  turn: readonly Grant[] = [],
): HeldPost | undefined {
  const held = posts.filter((post) => post.department === department || post.department === '*');
  return held.find(({ grants }) => grants.some((grant) => turn.includes(grant))) ?? held[0];
}
