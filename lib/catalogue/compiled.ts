import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueData } from './parse-catalogue.ts';

/** The checked catalogue as one file, written by the build: reading thousands of files takes many times as long. */
export const compiledCatalogue = '.compiled/catalogue.json';

export const readCompiled = (): CatalogueData =>
  // Only the build writes it, after every check.
  JSON.parse(readFileSync(join(process.cwd(), compiledCatalogue), 'utf8')) as CatalogueData;
