import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseCatalogue } from '#lib/catalogue/parse-catalogue.ts';
import { compiledCatalogue } from '#lib/catalogue/compiled.ts';
import { contentFolder } from '#lib/catalogue/content-folder.ts';
import { compiledFont, fontOfContent } from '#lib/catalogue/document-font.ts';
import { sayFinding } from '#lib/catalogue/check/finding.ts';
import { readCalendarTables } from '#lib/catalogue/read-calendar.ts';
import { contentOrStop } from '#scripts/steps/content.ts';
import { isFixture } from '#lib/catalogue/load.ts';
import { compiledGuides } from '#lib/catalogue/guide-file.ts';
import { findFaults } from '#scripts/steps/find-faults.ts';
import { root, stop } from '#scripts/steps/say.mjs';

/** Pictures of shared links are served from here; git ignores it. */
const published = 'public/share';

/** Writes the catalogue for the pages, puts the guides’ files and the font of documents beside it and publishes its pictures; ends the process with one line for each fault. */
export function compileCatalogue(): void {
  const raw = contentOrStop();
  const findings = findFaults(raw);
  if (findings.length > 0)
    stop(['', ...findings.map(sayFinding), 'The catalogue is not sound: nothing was built.'].join('\n'));
  const file = `${root}/${compiledCatalogue}`;
  // Files of an earlier build belong to another catalogue.
  rmSync(dirname(file), { recursive: true, force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(parseCatalogue(raw, readCalendarTables())));
  for (const source of raw.guides.filter((guide) => !isFixture(guide)))
    cpSync(`${contentFolder()}/services/${source.id}/guide.yaml`, `${root}/${compiledGuides}/${source.id}.yaml`);
  cpSync(fontOfContent(), `${root}/${compiledFont}`);
  cpSync(`${contentFolder()}/share`, `${root}/${published}`, { recursive: true });
}
