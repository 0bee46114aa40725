import { minute, type RateLimit } from '#lib/kernel/rate-limit.ts';

export const limits = {
  tracking: { name: 'tracking', points: 20, duration: 15 * minute },
  submission: { name: 'submission', points: 30, duration: 60 * minute },
  counter: { name: 'counter', points: 120, duration: 60 * minute },
  search: { name: 'case-search', points: 100, duration: 15 * minute },
  export: { name: 'export', points: 20, duration: 60 * minute },
  caseFile: { name: 'case-file', points: 60, duration: 60 * minute },
  /** A page is sent a second after its writer pauses. */
  typing: { name: 'typing', points: 3000, duration: 60 * minute },
  /** Codes by person, by network and by address: nobody fills a stranger's mailbox with them. */
  proofCode: { name: 'proof-code', points: 6, duration: 60 * minute },
  proof: { name: 'proof', points: 30, duration: 15 * minute },
  message: { name: 'message', points: 30, duration: 60 * minute },
} satisfies Record<string, RateLimit>;
