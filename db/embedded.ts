import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { drizzleOptions, type Opened } from './client.ts';
import { takeLock } from './lock.ts';

/** Half of PGlite's default memory; enough for one connection. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** Opens the embedded database in `directory` exclusively and runs missing migrations. */
export async function openEmbedded(directory: string): Promise<Opened> {
  await mkdir(dirname(directory), { recursive: true });
  const unlock = await takeLock(`${directory}.lock`);
  const client = await PGlite.create({ dataDir: directory, startParams });
  const db = drizzle(client, drizzleOptions);
  await migrate(db, { migrationsFolder: migrationsFolder() });
  return { db, close: () => client.close().then(unlock) };
}

const migrationsFolder = (): string => process.env['TONGBAN_MIGRATIONS'] ?? 'db/migrations';
