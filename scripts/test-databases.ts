// `npm run test:databases [embedded|postgres|vercel …]`: runs the database tests on each of our
// three databases.
import { spawnSync } from 'node:child_process';
import { postgresPrograms, startPostgres } from '#tests/support/postgres.ts';

const databases = process.argv.length > 2 ? process.argv.slice(2) : ['embedded', 'postgres', 'vercel'];
const programs = postgresPrograms();
if (!programs) {
  console.log('Postgres is not installed here: its tests are left out (Debian: apt-get install postgresql).');
  process.exit(0);
}

const postgres = await startPostgres(programs, '-c fsync=off');
try {
  // What failed is printed last.
  if (databases.some((database) => testOver(database) !== 0)) process.exitCode = 1;
} finally {
  await postgres.stop();
}

function testOver(database: string): number {
  console.log(`Database tests over ${database}`);
  const env = database === 'embedded' ? {} : { TEST_DATABASE: database, TEST_DATABASE_URL: postgres.url };
  const results = process.env['TEST_RESULTS'];
  const json = results
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/${database}.json`]
    : [];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project=database', ...json];
  // What takes long is a matter of the code, and tested on the embedded database.
  const longOnce = { ...process.env, ...env, GATE: '' };
  return spawnSync(process.execPath, vitest, { stdio: 'inherit', env: longOnce }).status ?? 1;
}
