import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A file of the repository by its path from the root. */
export type Source = { path: string; text: string };

export const readSources = (): Source[] =>
  execFileSync('git', ['ls-files', '-z', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

export const isTest = ({ path }: Pick<Source, 'path'>): boolean =>
  path.startsWith('tests/') || /\.(test|spec)\.ts$/.test(path);

/** Whether a file only serves tests: beside tests, what makes people and cases for them. */
export const servesTests = (source: Pick<Source, 'path'>): boolean =>
  isTest(source) || /(^|[/.])testing(\.setup)?\.ts$/.test(source.path);

export const linesOf = ({ text }: Pick<Source, 'text'>): string[] => text.replace(/\n$/, '').split('\n');

export const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.');
