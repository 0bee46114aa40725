import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from './catalogue.ts';

/**
 * The checked catalogue as one file: written by the build and part of what it makes. Processes that serve read it where
 * they run, in a fraction of the time that thousands of files take.
 */
const compiledIn = (root: string): string => join(root, '.compiled', 'catalogue.json');

export function writeCompiled(catalogue: Catalogue, root = process.cwd()): void {
  mkdirSync(dirname(compiledIn(root)), { recursive: true });
  writeFileSync(compiledIn(root), JSON.stringify(catalogue));
}

export const readCompiled = (root = process.cwd()): Catalogue =>
  // Only `writeCompiled` writes it, after every check.
  JSON.parse(readFileSync(compiledIn(root), 'utf8')) as Catalogue;
