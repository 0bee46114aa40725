import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from './catalogue.ts';

/** Where the build writes the checked catalogue, as one file: thousands take many times as long to read. */
export const compiledCatalogue = '.compiled/catalogue.json';

export const readCompiled = (): Catalogue =>
  // Only the build writes it, after every check.
  JSON.parse(readFileSync(join(process.cwd(), compiledCatalogue), 'utf8')) as Catalogue;
