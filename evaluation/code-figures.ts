// `npm run figures`: how much of the code is tests and comments, how long files are, and who imports whom that should not.
import { say } from '#scripts/steps/say.mjs';
import { circles, importsOf, upward, type Import } from './code/imports.ts';
import { filesPerFolder, lengthsOf } from './code/lengths.ts';
import { isTest, readSources, servesTests } from './code/source.ts';

const sources = readSources();
const { code, tests, comments, median, p90 } = lengthsOf(sources);
say(`lines               code ${code}, tests ${tests}: ${(tests / code).toFixed(3)} a line of code`);
say(`comments            ${(100 * comments).toFixed(1)} % of code lines`);
say(`lines a file        median ${median}, p90 ${p90}`);
const folders = filesPerFolder(sources.filter((source) => !isTest(source)));
const fullest = folders.slice(0, 8).map(([folder, files]) => `${folder} ${files}`);
say(`files a folder      ${folders.length} folders, the fullest: ${fullest.join(', ')}`);

const imports = importsOf(sources.filter((source) => !servesTests(source)));
list('upward imports', upward(imports).map(sayImport));
list(
  'circles of folders',
  circles(imports).map((group) => group.join(' ↔ ')),
);

function list(name: string, found: string[]): void {
  say(`${name.padEnd(19)} ${found.length} (aim: 0)`);
  for (const one of found) say(`  ${one}`);
}

function sayImport({ from, to }: Import): string {
  return `${from} → ${to}`;
}
