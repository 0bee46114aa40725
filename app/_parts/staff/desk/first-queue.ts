import type { Queue } from '#lib/applications/case/listed.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { queueWords } from './queue-words.ts';
import { grantQueues } from './grant-queues.ts';

/** The queues of everybody, after those of their grants. */
const common: Queue[] = ['waiting', 'colleagues', 'done'];

/** The queues of a member of staff, by whose turn it is. */
export function queuesOf({ posts }: Pick<Actor, 'posts'>): Queue[] {
  const theirs = new Set([...theirQueues(posts), ...common]);
  return (Object.keys(queueWords.zh) as Queue[]).filter((queue) => theirs.has(queue));
}

/** The queue a member of staff meets first: the first of theirs that holds something, else the first one. */
export function firstQueue({ posts }: Pick<Actor, 'posts'>, counts: Record<Queue, number>): Queue {
  const queues = theirQueues(posts);
  return queues.find((queue) => counts[queue] > 0) ?? queues[0] ?? 'colleagues';
}

const theirQueues = (posts: Actor['posts']): Queue[] =>
  grantQueues.flatMap(([grant, queue]) => (posts.some(({ grants }) => grants.includes(grant)) ? [queue] : []));
