import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Postgres } from '#tests/support/postgres.ts';

const execute = promisify(execFile);

type Load = { clients: number; seconds: number };

/**
 * Transactions a second, by Postgres' own tool, that each insert three rows of `bytes`, which like sealed text cannot
 * be compressed.
 */
export async function pgbench(
  { url, programs }: Postgres,
  bytes: number[],
  { clients, seconds }: Load,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pgbench-'));
  const script = join(folder, 'three-inserts.sql');
  writeFileSync(script, transaction(bytes));
  await execute(`${programs}/psql`, [url, '-qc', bytes.map((_, row) => create(row)).join('')]);
  const options = ['-n', '-c', String(clients), '-j', '1', '-T', String(seconds)];
  const { stdout } = await execute(`${programs}/pgbench`, [...options, '-f', script, url]);
  rmSync(folder, { recursive: true });
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? 0);
}

const create = (row: number): string =>
  `create table if not exists bench_${row} (id bigserial primary key, number bigint, words text);`;

function transaction(bytes: number[]): string {
  const inserts = bytes.map((size, row) => {
    const words = randomBytes(size).toString('base64').slice(0, size);
    return `insert into bench_${row} (number, words) values (:number, '${words}');`;
  });
  return ['\\set number random(1, 1000000000)', 'begin;', ...inserts, 'commit;'].join('\n');
}
