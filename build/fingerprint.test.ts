import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fingerprintOfSources } from './fingerprint.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(content, 'services/food'), { recursive: true });
  writeFileSync(join(content, 'services/food/guide.yaml'), 'level: 3\n');
  vi.stubEnv('TONGBAN_CONTENT', content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
});

test('what did not change is not built again', () => {
  expect(fingerprintOfSources()).toBe(fingerprintOfSources());
});

test.each<[string, () => void]>([
  ['a line of a guide', () => appendFileSync(join(content, 'services/food/guide.yaml'), 'visits: 0\n')],
  ['a new guide', () => writeFileSync(join(content, 'services/form.yaml'), '')],
  ['a guide that is gone', () => rmSync(join(content, 'services/food/guide.yaml'))],
  ['the public address', () => vi.stubEnv('AUTH_URL', 'https://another.example')],
])('%s is built anew', (_, change) => {
  const before = fingerprintOfSources();
  change();
  expect(fingerprintOfSources()).not.toBe(before);
});

test('a part of a module that the build names by its content changes nothing of what is built', () => {
  const before = fingerprintOfSources();
  const made = 'public/modules/chunk-MADE.js';
  mkdirSync('public/modules', { recursive: true });
  writeFileSync(made, '');
  const after = fingerprintOfSources();
  rmSync(made);
  expect(after).toBe(before);
});

test('a test changes nothing of what is built', () => {
  const before = fingerprintOfSources();
  writeFileSync(join(content, 'guide.test.ts'), 'changed');
  expect(fingerprintOfSources()).toBe(before);
});
