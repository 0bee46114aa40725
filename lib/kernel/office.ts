import type { Actor, Post, Role } from './context.ts';

/** The post by which somebody looks at a case of a department: the role whose turn it is, or else the first they hold. */
export function officeIn(
  { posts }: Pick<Actor, 'posts'>,
  department: string,
  turn: readonly Role[] = [],
): Post | undefined {
  const held = posts.filter((post) => post.department === department || post.department === '*');
  return held.find(({ role }) => turn.includes(role)) ?? held[0];
}
