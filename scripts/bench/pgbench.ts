import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Postgres } from '#tests/support/postgres.ts';

const execute = promisify(execFile);

const tables = ['case', 'event', 'letter'].map((name) => `bench_${name}`);
const transaction = [
  '\\set number random(1, 1000000000)',
  'begin;',
  ...tables.map((table) => `insert into ${table} (number, words) values (:number, repeat('x', 400));`),
  'commit;',
].join('\n');

/** Transactions of three inserts a second, by Postgres' own tool. */
export async function pgbench({ url, programs }: Postgres, clients: number, seconds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pgbench-'));
  const create = tables.map((table) => `create table ${table} (id bigserial primary key, number bigint, words text);`);
  await execute(`${programs}/psql`, [url, '-qc', create.join(' ')]);
  writeFileSync(join(folder, 'three-inserts.sql'), transaction);
  const options = ['-n', '-c', String(clients), '-j', '1', '-T', String(seconds)];
  const { stdout } = await execute(`${programs}/pgbench`, [...options, '-f', join(folder, 'three-inserts.sql'), url]);
  rmSync(folder, { recursive: true });
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? 0);
}
