import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build writes what it made of the services to be searched, one file an index. */
export const compiledIndex = (name: string): string => `.compiled/${name}.json`;

export const readCompiledIndex = (name: string): string =>
  readFileSync(join(process.cwd(), compiledIndex(name)), 'utf8');
