import { spawn } from 'node:child_process';
import { copyFileSync, createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationKeys } from '#scripts/steps/keys.ts';

export type Portal = { log: string; pid: number; stop: () => Promise<void> };

/** What a portal is started with; `checkout` is the folder of its sources, this one where nothing is said. */
type Start = { env?: Record<string, string>; checkout?: string };

/**
 * Starts the portal by `npm start`'s own command, with its data in `folder` and its log in a file; builds first if the
 * build is stale. Uses this checkout's keys, so that its template fits.
 */
export async function startPortal(folder: string, port: number, { env, checkout }: Start = {}): Promise<Portal> {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  demonstrationKeys('.data/keys.json');
  copyFileSync('.data/keys.json', join(data, 'keys.json'));
  const log = join(folder, 'portal.log');
  const child = spawn(process.execPath, startCommand(), {
    cwd: checkout,
    env: { ...process.env, PORT: String(port), TONGBAN_DATA: data, TAKE_BACK_SECONDS: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('Ctrl+C') && resolve());
    child.once('exit', () => reject(new Error(`The portal did not start:\n${readFileSync(log, 'utf8')}`)));
  });
  const stop = () => new Promise<void>((resolve) => child.once('exit', () => resolve()).kill('SIGTERM'));
  return { log, pid: child.pid ?? 0, stop };
}

/** The command that `npm start` gives to Node. */
function startCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return String(scripts.start).split(' ').slice(1);
}
