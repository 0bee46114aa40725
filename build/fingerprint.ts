import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { contentFolder } from '#lib/catalogue/content-folder.ts';
import { root } from '#scripts/steps/say.mjs';

const sources = ['app', 'build', 'demonstration', 'lib', 'db', 'public', 'next.config.js', 'postcss.config.mjs'];
const more = ['proxy.ts', 'instrumentation.ts', 'package-lock.json', 'tsconfig.json'];

/** A hash of everything the build reads, without tests and its own output. */
export function fingerprintOfSources(): string {
  const hash = createHash('sha256').update(process.env['AUTH_URL'] ?? '');
  const content = relative(root, contentFolder());
  for (const file of [content, ...sources, ...more].flatMap(filesUnder).filter(isBuilt))
    hash.update(file).update(readFileSync(`${root}/${file}`));
  return hash.digest('hex');
}

/** What the build makes by itself stands in folders of its own: their files would look like a change of the sources. */
const made = ['public/modules/', 'public/share/'];
const isBuilt = (file: string): boolean =>
  !/\.test\.tsx?$/.test(file) && !made.some((folder) => file.startsWith(folder));

function filesUnder(path: string): string[] {
  const found = statSync(`${root}/${path}`, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(`${root}/${path}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`))
    .toSorted();
}
