import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const compiledIndex = (name: string): string => `.compiled/${name}.json`;

export const readCompiledIndex = (name: string): string =>
  readFileSync(join(process.cwd(), compiledIndex(name)), 'utf8');
