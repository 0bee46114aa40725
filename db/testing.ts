import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { test as base } from 'vitest';
import { drizzleOptions, openAt, type Database } from './client.ts';

class Rollback extends Error {}

let opened: Promise<Database> | undefined;

/** The database under test: PGlite, or what TEST_DATABASE names (`postgres` or `vercel`, at TEST_DATABASE_URL). */
async function open(): Promise<Database> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url && process.env['TEST_DATABASE'] === 'vercel') return overVercel(url);
  if (url) return (await openAt({ kind: 'postgres', url })).db;
  const client = new PGlite({ loadDataDir: new Blob([await readFile('.data/template.tar')]) });
  return drizzle(client, drizzleOptions);
}

async function overVercel(url: string): Promise<Database> {
  (await import('#tests/support/vercel-socket.ts')).speakOverTcp();
  return (await openAt({ kind: 'vercel', url })).db;
}

/** A test with a database of its own: everything it writes is undone when it ends. */
export const test = base.extend<{ db: Database }>({
  db: async ({}, use) => {
    const database = await (opened ??= open());
    await database
      .transaction(async (db) => {
        await use(db);
        throw new Rollback();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rollback)) throw error;
      });
  },
});
