// `npm run bench:audit [-- --rows 1000000]`: writes an audit log of so many rows into a Postgres of its own and measures how
// long its verification takes, and how much memory.
import { parseArgs } from 'node:util';
import { openAt } from '#db/open.ts';
import { verifyLog } from '#lib/audit/verify.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { migrateAt } from '#scripts/migrate-at.ts';
import { say, stop } from '#scripts/steps/say.mjs';
import { postgresPrograms, startPostgres } from '#tests/support/postgres.ts';
import { writeLongLog } from './audit/long-log.ts';
import { atMost, isReached, lineOf } from './performance/report.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const rows = Number(values.rows);
const programs = postgresPrograms() ?? stop('Postgres is not installed here (Debian: apt-get install postgresql).');
const key = Buffer.alloc(32, 7).toString('base64');
const vault = createVault(parseKeys(`k1:${key}`, `i1:${key}`));
const postgres = await startPostgres(programs, '-c fsync=off');
try {
  await migrateAt(postgres.url);
  const { db, close } = await openAt({ kind: 'postgres', url: postgres.url });
  const writing = performance.now();
  await writeLongLog(db, vault, rows);
  say(`${rows} rows written in ${seconds(writing).toFixed(0)} s`);
  process.exitCode = (await measure(() => verifyLog({ db, vault }))) ? 0 : 1;
  await close();
} finally {
  await postgres.stop();
}

async function measure(verify: () => ReturnType<typeof verifyLog>): Promise<boolean> {
  const before = megabytes();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, megabytes())), 50);
  const begun = performance.now();
  const lanes = await verify();
  const took = seconds(begun);
  clearInterval(watch);
  const read = lanes.reduce((sum, lane) => sum + lane.rows, 0);
  const broken = lanes.flatMap(({ breaks }) => breaks).length;
  say(`${read} rows verified, ${Math.round(read / took)} a second; ${broken} broken`);
  say(`memory: ${Math.round(before)} MB before, ${Math.round(most)} MB at most`);
  const figures = [
    atMost(`a log of ${rows} rows`, took, { bar: 60, unit: 's' }),
    atMost('  memory beside that before', most - before, { bar: 150, unit: 'MB' }),
  ];
  for (const figure of figures) say(lineOf(figure));
  return read === rows && broken === 0 && figures.every(isReached);
}

function megabytes(): number {
  return process.memoryUsage.rss() / 1e6;
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}
