import type { Queue } from '#lib/applications/case/listed.ts';
import type { Grant } from '#lib/kernel/grants.ts';

/** The queue of each grant that has one; what is approved comes before what is prepared for it. */
export const grantQueues: [Grant, Queue][] = [
  ['approve', 'approve'],
  ['review', 'review'],
  ['accept', 'accept'],
  ['check', 'replies'],
  ['deliver', 'deliver'],
  ['supervise', 'colleagues'],
];
