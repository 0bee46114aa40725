import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseInUse, takeLock } from './lock.ts';

let folder: string;
let file: string;
const sleeper = () => spawn('sleep', ['600']);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  file = join(folder, 'database.lock');
});
afterEach(() => rm(folder, { recursive: true }));

test('the lock names its holder, and is gone when it is given back', async () => {
  const giveBack = await takeLock(file);
  expect(await readFile(file, 'utf8')).toMatch(`${process.pid} `);
  await giveBack();
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test('a second process is refused while the first lives', async () => {
  const other = sleeper();
  await takeLock(file, other.pid);
  await expect(takeLock(file)).rejects.toThrow(DatabaseInUse);
  await expect(takeLock(file)).rejects.toThrow(`process ${other.pid}`);
  other.kill();
});

test('a lock whose holder is dead is taken over', async () => {
  const other = sleeper();
  await takeLock(file, other.pid);
  await new Promise((resolve) => other.once('exit', resolve).kill('SIGKILL'));
  await takeLock(file);
  expect(await readFile(file, 'utf8')).toMatch(`${process.pid} `);
});

test('a lock is stale when another program has got the number of its holder', async () => {
  const other = sleeper();
  await writeFile(file, `${other.pid} 1`);
  await takeLock(file);
  expect(await readFile(file, 'utf8')).toMatch(`${process.pid} `);
  other.kill();
});
