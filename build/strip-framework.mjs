// After `next build`: no page needs the framework's scripts (115 kB of brotli), so none of the prerendered ones names
// them, and the files themselves go. Works on the build and its standalone copy; our own modules and data blocks stay.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { strip } from '../app/_process/strip.mjs';

const builds = ['.next', '.next/standalone/.next'].filter((folder) => existsSync(folder));
if (builds.length === 0) throw new Error('Nothing is built yet: run `next build` first');

for (const folder of builds) {
  const pages = await filesIn(join(folder, 'server/app'), '.html');
  // One after the other: thousands of files open at once are more than a process may have.
  for (const file of pages) writeFileSync(file, strip(readFileSync(file, 'utf8')));
  const scripts = await filesIn(join(folder, 'static'), '.js');
  for (const file of scripts) rmSync(file);
  console.log(`${folder}: ${pages.length} pages name no framework script, and ${scripts.length} such files are gone`);
}

async function filesIn(folder, ending) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}
