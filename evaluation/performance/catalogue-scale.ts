import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '#lib/catalogue/content-folder.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { guangdongItem, importGuangdong } from '#scripts/catalogue/guangdong.ts';
import { writeFolder } from '#scripts/catalogue/write-folder.ts';
import { readLines } from '../search/read-lines.ts';
import type { Figure } from './report.ts';
import { figuresOf, measureAt, tableOf } from './scale.ts';

/** Serves the city's own services, then also those of a file, and compares. @throws {BadInput} */
export async function compareCatalogues(file: string, say: (line: string) => void): Promise<Figure[]> {
  const { catalogue } = readContent();
  const scratch = mkdtempSync(join(tmpdir(), 'tongban-scale-'));
  try {
    const content = join(scratch, 'content');
    const services = importInto(content, file);
    const small = await measureAt(contentFolder(), scratch);
    const large = await measureAt(content, scratch);
    say(tableOf({ services: catalogue.listServices().length, measured: small }, { services, measured: large }));
    return figuresOf(small, large);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Returns the number of services in the folder. */
function importInto(to: string, source: string): number {
  const { catalogue } = readContent();
  const items = readLines(source, guangdongItem);
  const known = new Map(catalogue.listLifeEvents().map(({ id, name, audience }) => [name.zh, { id, audience }]));
  writeFolder(importGuangdong(items, known), {
    from: contentFolder(),
    to,
    told: `${items.length} services, for a bench`,
  });
  return catalogue.listServices().length + items.length;
}
