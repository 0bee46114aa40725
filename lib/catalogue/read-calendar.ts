import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CalendarYear } from '#lib/deadlines/calendar.ts';
import { contentFolder } from './content-folder.ts';

export const calendarSchema = z.object({
  year: z.int(),
  /** `true` until the State Council's notice is published; then only statutory holidays are known. */
  provisional: z.boolean().default(false),
  days: z.array(z.object({ name: z.string(), date: z.iso.date(), isOffDay: z.boolean() })),
});

export function readCalendarTables(root = contentFolder()): CalendarYear[] {
  const folder = join(root, 'calendar');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => calendarSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}
