import { minute, type RateLimit } from '#lib/kernel/rate-limit.ts';

export const limits = {
  sharing: { name: 'document-sharing', points: 20, duration: 60 * minute },
  verification: { name: 'document-verification', points: 60, duration: 10 * minute },
} satisfies Record<string, RateLimit>;
