// `npm run drill:files -- --kills 500`: kills processes while they give and remove files, sweeps, and counts what is astray.
import { postgresPrograms, startPostgres } from '#tests/support/postgres.ts';
import { say, stop } from '#scripts/steps/say.mjs';
import { killAtRandom } from './files/drill.ts';

const given = process.argv.indexOf('--kills');
const kills = Number(given > 0 ? process.argv[given + 1] : 500);
if (!Number.isSafeInteger(kills) || kills < 1) stop('Give a number: npm run drill:files -- --kills 500');
const programs = postgresPrograms() ?? stop('The drill needs Postgres (Debian: apt-get install postgresql).');
const postgres = await startPostgres(programs);
const { kept, before, after } = await killAtRandom({ url: postgres.url, kills, say });
await postgres.stop();
say(`${kills} kills; ${kept} files are kept, and every byte of them opens`);
say(
  `before the sweep: ${before.objects} objects without a row, ${before.rows} rows without an object, ${before.unsettled} unsettled`,
);
say(
  `after the sweep:  ${after.objects} objects without a row, ${after.rows} rows without an object, ${after.unsettled} unsettled`,
);
process.exitCode = after.objects + after.rows + after.unsettled + before.rows === 0 ? 0 : 1;
