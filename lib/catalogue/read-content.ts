import { createCalendar, type WithCalendar } from '#lib/deadlines/calendar.ts';
import { createCatalogue, type WithCatalogue } from './catalogue.ts';
import { readCompiled } from './compiled.ts';

/** A server reads the checked file; its bundle leaves out the sources and their reader. */
const readAll = process.env.NODE_ENV === 'production' ? readCompiled : (await import('./read-files.ts')).readFiles;

/** The city's content as it stands now, for whoever makes a context. */
export function readContent(): WithCatalogue & WithCalendar {
  const data = readAll();
  return { catalogue: createCatalogue(data), calendar: createCalendar(data.calendar) };
}
