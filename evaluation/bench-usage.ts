// `npm run bench:usage [BASKETS]`: measures the cost of recommending on a device, and of counting a
// million baskets on Postgres and on the embedded database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresPrograms, startPostgres } from '#tests/support/postgres.ts';
import { deviceFigures } from './performance/device.ts';
import { atMost, isReached, lineOf, type Figure } from './performance/report.ts';
import { countingFigures } from './performance/usage.ts';
import { migrateAt } from '#scripts/migrate-at.ts';
import { say } from '#scripts/steps/say.mjs';

const baskets = Number(process.argv[2] ?? 1_000_000);
const catalogues = [300, 2000];
const figures: Figure[] = [];
for (const figure of await deviceFigures()) record(figure);
const programs = postgresPrograms();
if (programs) await onPostgres(programs);
else say('Postgres is not installed here: it is left out (Debian: apt-get install postgresql).');
await onEmbedded();
process.exitCode = figures.every(isReached) ? 0 : 1;

async function onPostgres(found: string): Promise<void> {
  const postgres = await startPostgres(found);
  await migrateAt(postgres.url);
  for (const items of catalogues) {
    const { seconds, growthMb } = await countingFigures({ kind: 'postgres', url: postgres.url }, { baskets, items });
    record(atMost(`Postgres: ${baskets} baskets, ${items} items`, seconds, { bar: 15, unit: 's' }));
    record(atMost('  memory beside that of a tenth of them', growthMb, { bar: 60, unit: 'MB' }));
  }
  await postgres.stop();
}

function record(figure: Figure): void {
  figures.push(figure);
  say(lineOf(figure));
}

async function onEmbedded(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  for (const items of catalogues) {
    const place = { kind: 'embedded', directory: join(folder, `${items}`) } as const;
    const { seconds } = await countingFigures(place, { baskets, items });
    say(`Embedded: ${baskets} baskets, ${items} items: ${seconds.toFixed(1)} s (no bar)`);
  }
  rmSync(folder, { recursive: true });
}
