import type { Queue } from '#lib/applications/case/listed.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { staffRoles } from './roles.ts';

/** The queue a member of staff meets first: the first of their posts' that holds something, else what is new. */
export function firstQueue({ posts }: Pick<Actor, 'posts'>, counts: Record<Queue, number>): Queue {
  const theirs = Object.entries(staffRoles).filter(([role]) => posts.some((post) => post.role === role));
  return theirs.flatMap(([, { queues }]) => queues).find((queue) => counts[queue] > 0) ?? 'new';
}
