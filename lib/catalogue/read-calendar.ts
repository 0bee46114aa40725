import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarYear } from '#lib/deadlines/calendar.ts';
import { calendarSchema } from './calendar-schema.ts';
import { contentFolder } from './content-folder.ts';

export function readCalendarTables(root = contentFolder()): CalendarYear[] {
  const folder = join(root, 'calendar');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => calendarSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}
