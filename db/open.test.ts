import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { openAt } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-'));
const directory = join(folder, 'database');
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  { kind: 'embedded', directory },
  { kind: 'postgres', url: 'postgres://127.0.0.1:1/portal' },
  { kind: 'vercel', url: 'postgres://127.0.0.1:1/portal' },
] as const)('a build opens no database, and makes none: $kind', async (place) => {
  vi.stubEnv('NEXT_PHASE', 'phase-production-build');
  await expect(openAt(place)).rejects.toThrow('The build must not open the database');
  expect(existsSync(directory)).toBe(false);
});
