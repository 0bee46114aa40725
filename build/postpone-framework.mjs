// After `next build`: pages that act go out with a few lines instead of the framework, which these lines fetch when the
// reader first touches, types or moves the focus. Until then the page is plain HTML, and its forms are sent as such.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const builds = ['.next', '.next/standalone/.next'].filter((folder) => existsSync(folder));

const loaderOf = (files) => `(() => {
  const acts = ['pointerdown', 'keydown', 'focusin'];
  const load = () => {
    for (const act of acts) removeEventListener(act, load, true);
    for (const file of ${JSON.stringify(files)}) {
      const script = document.createElement('script');
      script.src = '/_next/' + file;
      script.async = false;
      document.head.append(script);
    }
  };
  for (const act of acts) addEventListener(act, load, { capture: true, passive: true });
})();
`;

const { rootMainFiles } = JSON.parse(await readFile('.next/build-manifest.json', 'utf8'));
const loader = loaderOf(rootMainFiles);
const name = `static/chunks/later-${createHash('sha256').update(loader).digest('hex').slice(0, 16)}.js`;
await writeFile(join('.next', name), loader);

for (const build of builds) {
  const nested = (await readdir(join(build, 'server/app'), { recursive: true })).map((file) =>
    join('server/app', file),
  );
  const manifests = ['build-manifest.json', ...nested.filter((file) => file.endsWith('/page/build-manifest.json'))];
  await Promise.all(manifests.map((file) => postponeIn(join(build, file))));
}

async function postponeIn(file) {
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  if (JSON.stringify(manifest.rootMainFiles) !== JSON.stringify(rootMainFiles))
    throw new Error(`${file} does not name the framework as .next/build-manifest.json does`);
  await writeFile(file, JSON.stringify({ ...manifest, rootMainFiles: [name], rootMainFilesTree: {} }));
}
