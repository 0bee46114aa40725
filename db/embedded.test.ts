import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from './embedded.ts';
import { DatabaseInUse } from './lock.ts';
import { people } from './schema.ts';

let folder: string;
let directory: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-'));
  directory = join(folder, 'database');
  await (await openEmbedded(directory)).close();
});
afterAll(() => rm(folder, { recursive: true }));

test('a process that is killed while it writes loses nothing it acknowledged, and the next one may open', async () => {
  for (const lifetime of [300, 500]) {
    const acknowledged = await killedWriter(lifetime);
    const { db, close } = await openEmbedded(directory);
    expect(await db.$count(people)).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThan(0);
    await db.delete(people);
    await close();
  }
});

test('a second process is refused while one writes', async () => {
  const writer = startWriter();
  await writer.wrote;
  await expect(openEmbedded(directory)).rejects.toThrow(DatabaseInUse);
  await writer.kill();
});

/** Kills a writer after `lifetime` ms; returns the number of rows it acknowledged. */
async function killedWriter(lifetime: number): Promise<number> {
  const writer = startWriter();
  await writer.wrote;
  await new Promise((resolve) => setTimeout(resolve, lifetime));
  return writer.kill();
}

function startWriter() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/writer.ts', directory]);
  let acknowledged = 0;
  const wrote = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      acknowledged = Number(String(data).trimEnd().split('\n').at(-1));
      resolve();
    });
    child.stderr.on('data', (data) => reject(new Error(String(data))));
  });
  const kill = () => new Promise<number>((resolve) => child.once('close', () => resolve(acknowledged)).kill('SIGKILL'));
  return { wrote, kill };
}
