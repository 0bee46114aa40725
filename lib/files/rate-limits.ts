import { minute, type RateLimit } from '#lib/kernel/rate-limit.ts';

export const limits = {
  upload: { name: 'upload', points: 120, duration: 60 * minute },
  /** Requests of uploads that go on where the line broke; one file may take many. */
  uploadPart: { name: 'upload-part', points: 1200, duration: 60 * minute },
  fileLook: { name: 'file-look', points: 600, duration: 60 * minute },
} satisfies Record<string, RateLimit>;
