import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCatalogue } from './catalogue.ts';
import { readCompiled, writeCompiled } from './compiled.ts';
import { loadContent } from './load.ts';
import { readCalendarTables } from './read-calendar.ts';

test('a server reads the catalogue that its build checked, to the last word', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  const catalogue = parseCatalogue(loadContent(), readCalendarTables());
  writeCompiled(catalogue, folder);
  expect(readCompiled(folder)).toEqual(catalogue);
  rmSync(folder, { recursive: true });
});
