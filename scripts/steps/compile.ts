import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import icons from 'lucide-react/dynamicIconImports.mjs';
import { parseCatalogue } from '#lib/catalogue/catalogue.ts';
import { compiledCatalogue } from '#lib/catalogue/compiled.ts';
import { sayFinding } from '#lib/catalogue/finding.ts';
import { readCalendarTables } from '#lib/catalogue/read-calendar.ts';
import { checkContent } from '#lib/catalogue/rules.ts';
import { contentOrStop } from './content.ts';
import { root, stop } from './say.mjs';

/** Writes the catalogue for the pages to read, or ends with a line for each thing that is wrong with it. */
export function compileCatalogue(): void {
  const raw = contentOrStop();
  const findings = checkContent(raw, new Set(Object.keys(icons)));
  if (findings.length > 0)
    stop(['', ...findings.map(sayFinding), 'The catalogue is not sound: nothing was built.'].join('\n'));
  const file = `${root}/${compiledCatalogue}`;
  // What an earlier build left is of another catalogue.
  rmSync(dirname(file), { recursive: true, force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(parseCatalogue(raw, readCalendarTables())));
}
