import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  // The services are most of the files, and none is needed here.
  cpSync('content', folder, { recursive: true, filter: (file) => !file.startsWith('content/services/') });
  vi.stubEnv('TONGBAN_CONTENT', folder);
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const rename = (portal: string) => {
  const file = join(folder, 'city.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(?<=portal:\n {2}zh: ).*/, portal));
};

/** The portal's name at once, after a second and after three; the files change after the first reading. */
async function namesOverTime(environment: 'development' | 'test'): Promise<string[]> {
  vi.stubEnv('NODE_ENV', environment);
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const { theCatalogue } = await import('./content.ts');
  rename('甲');
  return [0, 1_000, 3_000].map((at) => {
    clock.mockReturnValue(at);
    const name = theCatalogue().city.portal.zh;
    rename('乙');
    return name;
  });
}

test('while developing, files that changed are read again after two seconds', async () => {
  expect(await namesOverTime('development')).toEqual(['甲', '甲', '乙']);
});

test('otherwise what was read once stays, and is the same catalogue for everybody', async () => {
  expect(await namesOverTime('test')).toEqual(['甲', '甲', '甲']);
});
