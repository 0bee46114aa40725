import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';

const execute = promisify(execFile);

export type Postgres = { url: string; port: number; programs: string; stop: () => Promise<void> };

const folders = [18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin`);

/** The folder of `initdb` and `pg_ctl`; undefined if Postgres is not installed. */
export const postgresPrograms = (): string | undefined =>
  [...folders, '/opt/homebrew/bin', '/usr/local/bin', '/usr/bin'].find((folder) => existsSync(`${folder}/initdb`));

/**
 * A private, empty Postgres in its own folder; root starts it as the user `postgres`, because Postgres refuses root.
 */
export async function startPostgres(programs: string, options = ''): Promise<Postgres> {
  const folder = mkdtempSync('/tmp/tongban-postgres-');
  const port = await freePort();
  const as = await ownerOf(folder);
  await as(`${programs}/initdb`, ['-D', `${folder}/data`, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C']);
  const settings = `-p ${port} -c listen_addresses=localhost -c unix_socket_directories=${folder} ${options}`;
  await as(`${programs}/pg_ctl`, ['-D', `${folder}/data`, '-w', '-l', `${folder}/log`, '-o', settings, 'start']);
  const stop = async () => {
    await as(`${programs}/pg_ctl`, ['-D', `${folder}/data`, '-m', 'immediate', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres@localhost:${port}/postgres`, port, programs, stop };
}

type Execute = (program: string, args: string[]) => Promise<unknown>;

async function ownerOf(folder: string): Promise<Execute> {
  if (process.getuid?.() !== 0) return (program, args) => execute(program, args);
  await execute('chown', ['postgres', folder]);
  return (program, args) => execute('runuser', ['-u', 'postgres', '--', program, ...args], { cwd: folder });
}
