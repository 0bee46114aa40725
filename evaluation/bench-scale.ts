// `npm run bench:scale -- FILE`: serves the city's own services, then also Guangdong's items, and
// compares build times, page times and bytes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '#lib/catalogue/content-folder.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { isReached, lineOf } from './performance/report.ts';
import { figuresOf, measureAt, tableOf } from './performance/scale.ts';
import { guangdongItem, importGuangdong } from '#scripts/catalogue/guangdong.ts';
import { writeFolder } from '#scripts/catalogue/write-folder.ts';
import { BadInput, readLines } from './search/read-lines.ts';
import { say, stop } from '#scripts/steps/say.mjs';

const [file] = process.argv.slice(2);
if (!file) stop('Which file? npm run bench:scale -- cn-guangdong-items.jsonl.gz');

const { catalogue } = readContent();
const scratch = mkdtempSync(join(tmpdir(), 'tongban-scale-'));
try {
  const content = join(scratch, 'content');
  const services = importInto(content, file);
  const small = await measureAt(contentFolder(), scratch);
  const large = await measureAt(content, scratch);
  say(tableOf({ services: catalogue.listServices().length, measured: small }, { services, measured: large }));
  const figures = figuresOf(small, large);
  say(['', ...figures.map(lineOf)].join('\n'));
  process.exitCode = figures.every(isReached) ? 0 : 1;
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  stop(error.message);
} finally {
  rmSync(scratch, { recursive: true });
}

/** Returns the number of services in the folder. */
function importInto(to: string, source: string): number {
  const items = readLines(source, guangdongItem);
  const known = new Map(catalogue.listLifeEvents().map(({ id, name, audience }) => [name.zh, { id, audience }]));
  writeFolder(importGuangdong(items, known), {
    from: contentFolder(),
    to,
    told: `${items.length} services, for a bench`,
  });
  return catalogue.listServices().length + items.length;
}
