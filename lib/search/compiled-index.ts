import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file to which the build serialises an index. */
export const compiledIndex = (name: string): string => `.compiled/${name}.json`;

export const readCompiledIndex = (name: string): string =>
  readFileSync(join(process.cwd(), compiledIndex(name)), 'utf8');
