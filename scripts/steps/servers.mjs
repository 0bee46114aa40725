import { existsSync } from 'node:fs';
import { run } from './install.mjs';
import { progress } from './progress.mjs';
import { say } from './say.mjs';

/** What stands for a city's object store and scanner in the tests, by a file that tells whether it is there. */
const needed = {
  '/usr/bin/swift-proxy-server': ['swift', 'swift-proxy', 'swift-account', 'swift-container', 'swift-object'],
  '/usr/sbin/clamd': ['clamav-daemon'],
};
const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];

/** Installs a real S3 server and a real scanner from Debian if allowed; without them their tests fail, and say what to do. */
export async function getServers() {
  const wanted = Object.entries(needed).flatMap(([path, packages]) => (existsSync(path) ? [] : packages));
  if (wanted.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const done = progress('Getting an S3 server and a scanner from Debian');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...patient, 'update'], quiet);
  const { code, output } = await run(
    'apt-get',
    [...patient, 'install', '-y', '--no-install-recommends', ...wanted],
    quiet,
  );
  done();
  if (code !== 0) say(output.split('\n').slice(-5).join('\n'));
}
