import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Database } from '#db/client.ts';
import { onTestFinished } from 'vitest';
import { createFolderStore } from '#lib/adapters/folder-store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { aCitizen, aDraft } from '#lib/applications/testing/testing.ts';
import type { FileStore } from '#lib/kernel/file-store.ts';
import type { Scanner, Verdict } from '#lib/kernel/scanner.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { FilesContext } from './context.ts';

/** A file store in a folder that is gone after the test. */
export async function aFileStore(): Promise<FileStore> {
  const folder = await mkdtemp(join(tmpdir(), 'tongban-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return createFolderStore(folder);
}

/** A scanner that says what it is told. */
export function aScanner(verdict: Verdict = { verdict: 'clean' }): Scanner & { says: (next: Verdict) => void } {
  let answer = verdict;
  return {
    says: (next) => (answer = next),
    async scan(bytes) {
      for await (const _ of bytes);
      return answer;
    },
  };
}

export type Giver = ApplicationContext & FilesContext<Actor> & { applicationId: string };

/** A citizen with a draft, where nothing is scanned unless a scanner is given. */
export async function aGiver(db: Database, scanner?: Scanner): Promise<Giver> {
  const ctx = await aCitizen(db);
  return { ...ctx, fileStore: await aFileStore(), scanner, applicationId: await aDraft(ctx) };
}

export async function* inPieces(bytes: Buffer, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A photo of a given size, with a place and a camera in its EXIF, and a turn to the right. */
export const aPhoto = (width = 60, height = 40): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#3a7' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Kamera' },
      IFD3: { GPSLatitude: '39/1 54/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A PDF of one page with `extra` objects and the entries of its catalogue. */
export function aPdf({ objects = '', catalogue = '', trailer = '' } = {}): Buffer {
  const body = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n${objects}\n`;
  const xref = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + xref, 'latin1');
}

export async function objectsIn(store: FileStore): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of store.list()) ids.push(id);
  return ids;
}
