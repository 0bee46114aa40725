import { parseCatalogue, type Catalogue } from './catalogue.ts';
import { loadContent } from './load.ts';
import { readCalendarTables } from './read-calendar.ts';

/** The catalogue from the current files; throws if one is malformed. */
export const readFiles = (): Catalogue => parseCatalogue(loadContent(), readCalendarTables());
