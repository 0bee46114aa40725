// `npm run catalogue:import -- --format guangdong FILE [--to FOLDER]`: writes a content folder with
// a public catalogue beside the city's own services, to try the portal at scale. Build and serve it
// with TONGBAN_CONTENT=FOLDER.
import { parseArgs } from 'node:util';
import { contentFolder } from '#lib/catalogue/content-folder.ts';
import { loadContent } from '#lib/catalogue/load.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { guangdongItem, importGuangdong } from './catalogue/guangdong.ts';
import { sayLacking } from './catalogue/say-lacking.ts';
import { writeFolder } from './catalogue/write-folder.ts';
import { BadInput, readLines } from '#evaluation/search/read-lines.ts';
import { say } from './steps/say.mjs';

const options = { format: { type: 'string' }, to: { type: 'string', default: '.data/catalogue' } } as const;

try {
  importFile();
} catch (error) {
  const isTheirs = error instanceof BadInput || (error instanceof TypeError && 'code' in error);
  if (!isTheirs) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function importFile(): void {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (values.format !== 'guangdong' || !file)
    throw new BadInput('Give the format and the file: catalogue:import -- --format guangdong FILE.jsonl [--to FOLDER]');
  const items = readLines(file, guangdongItem);
  const { catalogue } = readContent();
  const known = new Map(catalogue.listLifeEvents().map(({ id, name, audience }) => [name.zh, { id, audience }]));
  const told = `${items.length} services from ${file}, for trials only: not this city's, not to be published.`;
  writeFolder(importGuangdong(items, known), { from: contentFolder(), to: values.to, told });
  say([`${items.length} services are in ${values.to}.`, ...sayLacking(loadContent(values.to))].join('\n'));
}
