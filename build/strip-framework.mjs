// After `next build`: reading pages go out without the framework's scripts (115 kB of brotli no reader needs).
// Works on the prerendered HTML of the build and of its standalone copy; our own modules and data blocks stay.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isReadingPath } from '../app/_reading/reading-routes.mjs';
import { strip } from './strip.mjs';

const builds = ['.next/server/app', '.next/standalone/.next/server/app'].filter((folder) => existsSync(folder));
if (builds.length === 0) throw new Error('Nothing is built yet: run `next build` first');

const manifest = JSON.parse(await readFile('.next/prerender-manifest.json', 'utf8'));
const isRevalidated = (path) => Boolean(manifest.routes[path]?.initialRevalidateSeconds);

const stripBuild = async (folder) => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pathOf = (file) =>
    `/${relative('.', file)
      .replaceAll('\\', '/')
      .replace(/\.html$/, '')}`;
  const reading = files.filter((file) => isReadingPath(pathOf(file)) && !isRevalidated(pathOf(file)));
  // One after the other: thousands of files open at once are more than a process may have.
  for (const file of reading.map((name) => join(folder, name))) writeFileSync(file, strip(readFileSync(file, 'utf8')));
  return reading.length;
};

for (const folder of builds) console.log(`${folder}: ${await stripBuild(folder)} pages carry no framework script`);
