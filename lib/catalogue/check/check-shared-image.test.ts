import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSharedImages } from './check-shared-image.ts';

let folder: string;
const english = () => join(folder, 'share/en.png');
const reasons = () => checkSharedImages(folder).map(({ file, reason }) => [file.split('/').at(-1), reason]);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  cpSync('content/share', join(folder, 'share'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the city has a picture of the right size for each language', () => {
  expect(checkSharedImages('content')).toEqual([]);
});

test('a picture that is missing, of another kind or another size is named', () => {
  rmSync(english());
  expect(reasons()).toEqual([['en.png', 'is missing: npm run share:draw']]);
  writeFileSync(english(), 'GIF89a, which is something else');
  expect(reasons()).toEqual([['en.png', 'is no PNG']]);
  const header = Buffer.alloc(24);
  header.write('\u0089PNG', 0, 'latin1');
  header.writeUInt32BE(600, 16);
  header.writeUInt32BE(315, 20);
  writeFileSync(english(), header);
  expect(reasons()).toEqual([['en.png', 'is 600 × 315, not 1200 × 630']]);
  truncateSync(english(), 10);
  expect(reasons()).toEqual([['en.png', 'is no PNG']]);
});
