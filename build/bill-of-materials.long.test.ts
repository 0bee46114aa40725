import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBillOfMaterials } from './bill-of-materials.ts';

test('the bill of materials names what runs, with its version, and no tool of ours', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bill-'));
  await writeBillOfMaterials(folder);
  const bill = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = bill.components.map(({ name }: { name: string }) => name);
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.components).toContainEqual(expect.objectContaining({ name: 'next', version: dependencies.next }));
  expect(names).not.toContain('vitest');
  rmSync(folder, { recursive: true });
});
