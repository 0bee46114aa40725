import { minute, type RateLimit } from '#lib/kernel/rate-limit.ts';

export const limits = {
  code: { name: 'sign-in-code', points: 5, duration: 60 * minute },
  attempt: { name: 'sign-in-attempt', points: 30, duration: 15 * minute },
  /** Forms begun without an account, links sent to go on with one, and tries to open one. */
  guest: { name: 'guest', points: 30, duration: 60 * minute },
  resumeLink: { name: 'resume-link', points: 5, duration: 60 * minute },
  resumption: { name: 'resumption', points: 20, duration: 15 * minute },
  details: { name: 'details', points: 30, duration: 60 * minute },
} satisfies Record<string, RateLimit>;
