import type { Queue } from '#lib/applications/case/listed.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { queueWords } from './queue-words.ts';
import { staffRoles } from './roles.ts';

/** The queues of everybody, after those of their posts. */
const common: Queue[] = ['waiting', 'colleagues', 'done'];

/** The queues of a member of staff, by whose turn it is. */
export function queuesOf({ posts }: Pick<Actor, 'posts'>): Queue[] {
  const theirs = new Set([...posts.flatMap(({ role }) => staffRoles[role].queues), ...common]);
  return (Object.keys(queueWords.zh) as Queue[]).filter((queue) => theirs.has(queue));
}

/** The queue a member of staff meets first: the first of their posts' that holds something, else the first one. */
export function firstQueue({ posts }: Pick<Actor, 'posts'>, counts: Record<Queue, number>): Queue {
  const theirs = Object.entries(staffRoles).filter(([role]) => posts.some((post) => post.role === role));
  const queues = theirs.flatMap(([, { queues }]) => queues);
  return queues.find((queue) => counts[queue] > 0) ?? queues[0] ?? 'colleagues';
}
