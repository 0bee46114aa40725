import { existsSync } from 'node:fs';
import { run } from './install.mjs';
import { progress } from './progress.mjs';
import { say, stop } from './say.mjs';

const debian = ['/usr/bin/chromium', '/usr/bin/psql', '/usr/share/fonts/opentype/noto'];
const packages = ['chromium', 'postgresql', 'fonts-noto-cjk'];
const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];

/** Installs Chromium, Postgres and Chinese fonts: Debian packages if allowed, else Playwright's browser. */
export async function getBrowser() {
  if (debian.every((path) => existsSync(path))) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) return getFromDebian();
  if (existsSync(debian[0])) return;
  await getFromPlaywright();
}

async function getFromDebian() {
  const done = progress('Getting Chromium, Postgres and fonts from Debian');
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
