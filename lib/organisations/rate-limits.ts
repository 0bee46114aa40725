import { minute, type RateLimit } from '#lib/kernel/rate-limit.ts';

export const limits = {
  registration: { name: 'registration', points: 10, duration: 60 * minute },
  invitation: { name: 'invitation', points: 20, duration: 60 * minute },
} satisfies Record<string, RateLimit>;
