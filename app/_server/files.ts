import 'server-only';
import { join } from 'node:path';
import { createClamd } from '#lib/adapters/clamd.ts';
import { createFolderStore } from '#lib/adapters/folder-store.ts';
import { log } from '#lib/adapters/log.ts';
import { createS3Store } from '#lib/adapters/s3-store.ts';
import type { FileStore } from '#lib/kernel/file-store.ts';
import type { Scanner } from '#lib/kernel/scanner.ts';
import { environment } from './environment.ts';

/** Kept across hot reloads, as the database is. */
const held = globalThis as { fileStore?: FileStore; scanner?: { picked: Scanner | undefined } };

/** An S3-compatible store where the city names one, else a folder beside the embedded database. */
export const theFileStore = (): FileStore => (held.fileStore ??= pickStore());

function pickStore(): FileStore {
  const { storageUrl, dataDirectory } = environment();
  if (storageUrl) return createS3Store(storageUrl);
  return createFolderStore(join(dataDirectory ?? join(process.cwd(), '.data'), 'files'));
}

export const theScanner = (): Scanner | undefined => (held.scanner ??= { picked: pickScanner() }).picked;

/** Nobody shall believe that files are scanned where they are not. */
function pickScanner(): Scanner | undefined {
  const { scannerUrl } = environment();
  if (!scannerUrl) log.warn({ scanner: 'none' }, 'files are not scanned for malicious programs: set SCANNER_URL');
  return scannerUrl ? createClamd(scannerUrl) : undefined;
}
