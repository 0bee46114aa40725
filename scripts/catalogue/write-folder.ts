import { appendFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { BadInput } from '#evaluation/search/read-lines.ts';
import type { Imported } from './guangdong.ts';

/** Marks folders written here; only a marked folder is ever replaced. */
const mark = 'IMPORTED.txt';

/** Copies the content folder `from` to `to` and adds the import; `told` is the text of the mark. */
export function writeFolder(imported: Imported, { from, to, told }: { from: string; to: string; told: string }): void {
  if (existsSync(to) && !existsSync(join(to, mark)))
    throw new BadInput(`${to} is there, and was not made by an import: choose another folder with --to`);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  writeFileSync(join(to, mark), `${told}\n`);
  append(join(to, 'departments.yaml'), imported.departments);
  append(join(to, 'life-events.yaml'), imported.lifeEvents);
  for (const [slug, fixture] of Object.entries(imported.services)) {
    mkdirSync(join(to, 'services', slug));
    writeFileSync(join(to, 'services', slug, 'guide.yaml'), stringify(fixture));
  }
}

const append = (file: string, entries: Record<string, object>): void => {
  if (Object.keys(entries).length > 0) appendFileSync(file, stringify(entries));
};
