import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

const program = '/usr/sbin/clamd';

/** The harmless text that every scanner finds (EICAR). It is put together here, so that no scanner finds this file. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

export type Clamd = { url: string; unixUrl: string; stop: () => Promise<void> };

/** A real clamd that knows one signature, EICAR, because there is no network to fetch others from. */
export async function startClamd(): Promise<Clamd> {
  if (!existsSync(program))
    throw new Error(
      'The scanner of this test is missing. As root on Debian: apt-get install clamav-daemon. Or run the gate without it: npm run check',
    );
  const folder = await mkdtemp(join(tmpdir(), 'tongban-clamd-'));
  await mkdir(join(folder, 'signatures'));
  const md5 = createHash('md5').update(eicar).digest('hex');
  await writeFile(join(folder, 'signatures', 'test.hdb'), `${md5}:${eicar.length}:Eicar-Test-Signature\n`);
  const port = await freePort();
  const socket = join(folder, 'clamd.ctl');
  await writeFile(join(folder, 'clamd.conf'), confOf(folder, { port, socket }));
  const child = spawn(program, ['--foreground', '--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  await untilItListens(port);
  return {
    url: `tcp://127.0.0.1:${port}`,
    unixUrl: `unix:${socket}`,
    async stop() {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const confOf = (folder: string, { port, socket }: { port: number; socket: string }): string =>
  [
    ...[`DatabaseDirectory ${folder}/signatures`, 'OfficialDatabaseOnly no', 'Foreground yes', 'User root'],
    ...['TCPAddr 127.0.0.1', `TCPSocket ${port}`, `LocalSocket ${socket}`, 'StreamMaxLength 1M', ''],
  ].join('\n');

async function untilItListens(port: number): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const isUp = await new Promise<boolean>((resolve) => {
      const line = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      line.unref();
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('clamd did not come up');
}
