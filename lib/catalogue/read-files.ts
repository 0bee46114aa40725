import { loadContent } from './load.ts';
import { parseCatalogue, type CatalogueData } from './parse-catalogue.ts';
import { readCalendarTables } from './read-calendar.ts';

/** The catalogue from the current files; throws if one is malformed. */
export const readFiles = (): CatalogueData => parseCatalogue(loadContent(), readCalendarTables());
