import { existsSync } from 'node:fs';
import { run } from './install.mjs';
import { progress } from './progress.mjs';
import { say, stop } from './say.mjs';

const wantedPrograms = {
  chromium: '/usr/bin/chromium',
  postgresql: '/usr/bin/psql',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto',
  // Read the PDFs and codes of documents.
  'poppler-utils': '/usr/bin/pdfsig',
  qpdf: '/usr/bin/qpdf',
  'zbar-tools': '/usr/bin/zbarimg',
};
const debian = Object.values(wantedPrograms);
const packages = Object.keys(wantedPrograms);
const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];

/** Installs Chromium, Postgres, Chinese fonts and readers of PDFs: Debian packages if allowed, else Playwright's browser. */
export async function getBrowser() {
  if (debian.every((path) => existsSync(path))) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) return getFromDebian();
  if (existsSync(debian[0])) return;
  await getFromPlaywright();
}

async function getFromDebian() {
  const done = progress('Getting Chromium, Postgres, fonts and readers of PDFs from Debian');
  await run('apt-get', [...patient, 'update'], quiet);
  const wanted = packages.filter((_, index) => !existsSync(debian[index]));
  const { code, output } = await run(
    'apt-get',
    [...patient, 'install', '-y', '--no-install-recommends', ...wanted],
    quiet,
  );
  done();
  if (code === 0) return;
  say(output.split('\n').slice(-5).join('\n'));
  await getFromPlaywright();
}

async function getFromPlaywright() {
  const done = progress("Getting Playwright's Chromium");
  const { code, output } = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  done();
  if (code !== 0)
    stop(`${output}\nChromium could not be installed. Install it, or run the gate without: npm run check`);
}
