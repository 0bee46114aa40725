import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { strangersIn } from './check-artefact.ts';

let artefact: string;
beforeEach(() => {
  artefact = mkdtempSync(join(tmpdir(), 'artefact-'));
  for (const file of [
    'server.js',
    'package.json',
    '.next/BUILD_ID',
    'db/migrations/0000.sql',
    'node_modules/a/keys.json',
  ])
    plant(file);
});
afterEach(() => rmSync(artefact, { recursive: true }));

function plant(file: string): void {
  mkdirSync(dirname(join(artefact, file)), { recursive: true });
  writeFileSync(join(artefact, file), '');
}

test('an artefact holds what is served', () => expect(strangersIn(artefact)).toEqual([]));

test.each([
  ['.data/keys.json', ['.data', '.data', '.data/keys.json']],
  ['lib/kernel/vault.ts', ['lib']],
  ['.next/server/keys.json', ['.next/server/keys.json']],
  ['public/.env.local', ['public/.env.local']],
])('%s does not belong there', (file, found) => {
  plant(file);
  expect(strangersIn(artefact)).toEqual(found);
});
