import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '#db/lock.ts';
import { demonstrationKeys } from './steps/keys.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The last words of a start that fails. */
const refusal = (program: string[], env: Record<string, string> = {}): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const { PATH, NODE_ENV } = process.env;
    const child = spawn(process.execPath, program, {
      env: { PATH, NODE_ENV, PORT: '0', TONGBAN_DATA: join(folder, 'data'), ...env },
    });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    child.on('close', (code) => resolve({ code, said: said.trim() }));
  });
const prepare = ['--import', 'tsx', 'scripts/prepare.ts', String(process.pid)];
const key = createHash('sha256').update('a key').digest('base64');
const secrets = {
  AUTH_SECRET: key,
  TONGBAN_KEYS: `k1:${key}`,
  TONGBAN_INDEX_KEY: key,
  AUTH_URL: 'https://tongban.example',
};

test('a Node that is too old is told which one is needed', async () => {
  const old = `import('./scripts/steps/node.mjs').then(({ checkNode }) => checkNode('18.20.1'))`;
  const { code, said } = await refusal(['-e', old]);
  expect(said).toBe(
    'Tongban needs Node 20.9 or newer; this is Node 18.20.1. Install it from https://nodejs.org and try again.',
  );
  expect(code).toBe(1);
});

test('a port that is taken is named, with another to try', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { code, said } = await refusal(prepare, { PORT: String(port) });
  expect(said).toBe(`Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`);
  expect(code).toBe(1);
  await new Promise((resolve) => server.close(resolve));
});

test.each(['99999', 'three'])('what is no port is said to be none: %s', async (port) => {
  const { code, said } = await refusal(prepare, { PORT: port });
  expect(said).toBe('PORT: give a number from 1 to 65535');
  expect(code).toBe(1);
});

test('a new data folder takes the keys of the city that is made already, and others of its own where none is', async () => {
  const template = join(folder, 'city');
  const first = demonstrationKeys(join(folder, 'first.json'), template);
  await mkdir(template);
  await copyFile(join(folder, 'first.json'), join(template, 'keys.json'));
  expect(demonstrationKeys(join(folder, 'second.json'), template)).toEqual(first);
  expect(demonstrationKeys(join(folder, 'third.json'), join(folder, 'nowhere'))).not.toEqual(first);
});

test('a data folder that cannot be written is named', async () => {
  await writeFile(join(folder, 'file'), '');
  const { code, said } = await refusal(prepare, { TONGBAN_DATA: join(folder, 'file', 'data') });
  expect(said).toMatch(/cannot be written\. Give yourself the right to, or set TONGBAN_DATA/);
  expect(said.split('\n')).toHaveLength(1);
  expect(code).toBe(1);
});

test('production without its keys gets a line for each that is missing', async () => {
  const { code, said } = await refusal(prepare, { TONGBAN_MODE: 'production' });
  for (const name of [...Object.keys(secrets), 'DATABASE_URL']) expect(said).toContain(`${name} is missing: `);
  expect(said).not.toContain('    at ');
  expect(code).toBe(1);
});

test('production on the embedded database must be asked for', async () => {
  const { code, said } = await refusal(prepare, {
    TONGBAN_MODE: 'production',
    SMTP_URL: 'smtp://127.0.0.1',
    ...secrets,
  });
  expect(said).toContain('ALLOW_EMBEDDED_DATABASE=1');
  expect(said.split('\n')).toHaveLength(1);
  expect(code).toBe(1);
});

test('a second start on the same data is refused in one line', async () => {
  const other = spawn('sleep', ['600']);
  await takeLock(join(folder, 'data', 'database.lock'), other.pid);
  const { code, said } = await refusal(prepare);
  expect(said).toBe(
    `The database is in use by process ${other.pid}. Stop it first, or choose another TONGBAN_DATA directory.`,
  );
  expect(code).toBe(1);
  other.kill();
});

test('a Postgres that does not answer is named, without its password', async () => {
  const { code, said } = await refusal(prepare, {
    ...{ ...secrets, SMTP_URL: 'smtp://127.0.0.1' },
    DATABASE_URL: 'postgres://portal:secret@127.0.0.1:1/portal',
  });
  expect(said).toBe(
    'The database on 127.0.0.1:1 cannot be reached (ECONNREFUSED). Check DATABASE_URL and whether it is up.',
  );
  expect(code).toBe(1);
});
