import type { Queue } from '#lib/applications/case/listed.ts';

/** The key of each act, by its address; an act without one is reached by its button. */
export const actKeys: Partial<Record<string, string>> = {
  'taking-over': 't',
  acceptance: 'a',
  'correction-request': 'c',
  proposal: 'p',
  decision: 'd',
  'decision-at-once': 'd',
  stop: 's',
  resumption: 's',
  delivery: 'e',
};

/** The key of each queue, pressed after g. */
export const queueKeys: Record<Queue, string> = {
  accept: 'a',
  review: 'r',
  approve: 'p',
  deliver: 'e',
  replies: 'm',
  waiting: 'w',
  colleagues: 'c',
  done: 'd',
};
