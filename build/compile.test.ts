import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a broken guide and a broken calendar of the folder that is set stop the build, and are named with their place', () => {
  appendFileSync(join(folder, 'services/residence-permit/guide.yaml'), 'colour: green\n');
  appendFileSync(join(folder, 'calendar/2026.json'), '}');
  const compile = "import('#build/compile.ts').then(({ compileCatalogue }) => compileCatalogue())";
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', compile], {
    env: { ...process.env, TONGBAN_CONTENT: folder },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/services\/residence-permit\/guide\.yaml · .* · S · .*colour/);
  expect(stderr).toMatch(/calendar\/2026\.json · \(file\) · S · is no JSON/);
});
