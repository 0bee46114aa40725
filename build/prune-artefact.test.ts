import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pruneArtefact, secretsIn } from './prune-artefact.ts';

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

test('an artefact holds what is served, and nothing of the checkout or of its data', () => {
  for (const file of ['.data/keys.json', '.data/database/1', 'lib/kernel/vault.ts', '.env', 'tests/a.ts']) plant(file);
  pruneArtefact(artefact);
  expect(readdirSync(artefact).toSorted()).toEqual(['.next', 'db', 'node_modules', 'package.json', 'server.js']);
  expect(secretsIn(artefact)).toEqual([]);
});

test.each(['.next/server/keys.json', 'public/.env.local', '.next/.data/database'])('%s is found', (file) => {
  plant(file);
  expect(secretsIn(artefact)).not.toEqual([]);
});

test.runIf(existsSync('.next/standalone'))('the artefact of this checkout holds no secret', () => {
  expect(secretsIn('.next/standalone')).toEqual([]);
  expect(readdirSync('.next/standalone')).not.toContain('.data');
});
