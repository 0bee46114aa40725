import { minute, type RateLimit } from '#lib/kernel/rate-limit.ts';

export const limits = {
  link: { name: 'signature-link', points: 20, duration: 60 * minute },
  opening: { name: 'signature-opening', points: 20, duration: 15 * minute },
  signing: { name: 'signing', points: 30, duration: 60 * minute },
} satisfies Record<string, RateLimit>;
