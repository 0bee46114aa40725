import { z } from 'zod';

export const calendarSchema = z.object({
  year: z.int(),
  /** `true` until the State Council's notice is published; then only statutory holidays are known. */
  provisional: z.boolean().default(false),
  days: z.array(z.object({ name: z.string(), date: z.iso.date(), isOffDay: z.boolean() })),
});
