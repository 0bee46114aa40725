import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { contentFolder } from '#lib/catalogue/content-folder.ts';
import { modulesMade } from './modules.ts';
import { root } from './say.mjs';

const sources = ['app', 'lib', 'db', 'public', 'next.config.js', 'postcss.config.mjs'];
const scripts = ['strip-framework.mjs', 'strip.mjs', 'postpone-framework.mjs', 'compile-search.ts'];
const steps = ['build.ts', 'compile.ts', 'modules.ts'];
const more = [
  ...['proxy.ts', 'instrumentation.ts', 'package-lock.json', 'tsconfig.json'],
  ...scripts.map((name) => `scripts/${name}`),
  ...steps.map((name) => `scripts/steps/${name}`),
];

/** The hash of everything the build reads; tests and what it makes itself are left out. */
export function fingerprintOfSources(): string {
  const hash = createHash('sha256').update(process.env['AUTH_URL'] ?? '');
  const content = relative(root, contentFolder());
  for (const file of [content, ...sources, ...more].flatMap(filesUnder).filter(isBuilt))
    hash.update(file).update(readFileSync(`${root}/${file}`));
  return hash.digest('hex');
}

const isBuilt = (file: string): boolean =>
  !/\.test\.tsx?$/.test(file) && !modulesMade.includes(file) && !file.startsWith('public/share/');

function filesUnder(path: string): string[] {
  const found = statSync(`${root}/${path}`, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(`${root}/${path}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`))
    .toSorted();
}
