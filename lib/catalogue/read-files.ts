import { parseCatalogue, type Catalogue } from './catalogue.ts';
import { loadContent } from './load.ts';
import { readCalendarTables } from './read-calendar.ts';

/** The catalogue from the files as they are now; throws where one has not its shape. */
export const readFiles = (): Catalogue => parseCatalogue(loadContent(), readCalendarTables());
