import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { drizzleOptions, type Opened } from './client.ts';
import { takeLock } from './lock.ts';

/** Half of PGlite's default memory; enough for one connection. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/**
 * Opens the embedded database in `directory`, alone: a second process is refused. A new directory starts
 * from `template` (a dump of a migrated database) where there is one; migrations that are missing are run.
 */
export async function openEmbedded(directory: string, template?: string): Promise<Opened> {
  await mkdir(dirname(directory), { recursive: true });
  const unlock = await takeLock(`${directory}.lock`);
  const fresh = !existsSync(directory);
  const client = await PGlite.create({
    dataDir: directory,
    startParams,
    ...(fresh && template && existsSync(template) ? { loadDataDir: new Blob([await readFile(template)]) } : {}),
  });
  const db = drizzle(client, drizzleOptions);
  await migrate(db, { migrationsFolder: migrationsFolder() });
  return { db, close: () => client.close().then(unlock) };
}

export const migrationsFolder = (): string => process.env['TONGBAN_MIGRATIONS'] ?? 'db/migrations';
