import icons from 'lucide-react/dynamicIconImports.mjs';
import { contentFolder } from '#lib/catalogue/content-folder.ts';
import { checkCalendar } from '#lib/catalogue/check/check-calendar.ts';
import { checkContent } from '#lib/catalogue/check/check-content.ts';
import { checkPromises } from '#lib/catalogue/check/check-promises.ts';
import { checkSharedImages } from '#lib/catalogue/check/check-shared-image.ts';
import type { Finding } from '#lib/catalogue/check/finding.ts';
import type { RawContent } from '#lib/catalogue/load.ts';
import { readCalendarTables } from '#lib/catalogue/read-calendar.ts';
import { createCalendar } from '#lib/deadlines/calendar.ts';

/** Every fault of the content folder; promises are held against the law once the calendars are sound. */
export function findFaults(content: RawContent): Finding[] {
  const folder = contentFolder();
  const ofCalendar = checkCalendar(folder);
  return [
    ...checkContent(content, new Set(Object.keys(icons))),
    ...(ofCalendar.length > 0 ? ofCalendar : findLatePromises(content)),
    ...checkSharedImages(folder),
  ];
}

function findLatePromises(content: RawContent): Finding[] {
  const years = readCalendarTables();
  return checkPromises(content, years, createCalendar(years));
}
