import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { test as base } from 'vitest';
import { migrateAt } from '#scripts/migrate-at.ts';
import { drizzleOptions, type Database, type Opened } from './client.ts';
import { openAt } from './open.ts';

class Rollback extends Error {}

let opened: Promise<Opened> | undefined;

async function openEmbedded(): Promise<Opened> {
  const client = new PGlite({ loadDataDir: new Blob([await readFile('.data/template.tar')]) });
  return { db: drizzle(client, drizzleOptions), close: () => client.close() };
}

async function openServer(url: string): Promise<Opened> {
  if (process.env['TEST_DATABASE'] !== 'vercel') return openAt({ kind: 'postgres', url });
  await (await import('#tests/support/vercel-proxy.ts')).startVercelProxy();
  return openAt({ kind: 'vercel', url });
}

/**
 * An empty, migrated database that no other worker uses, gone once it is closed: PGlite, or one on the server that
 * TEST_DATABASE names (`postgres` or `vercel`, at TEST_DATABASE_URL).
 */
async function openOwn(): Promise<Opened> {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) return openEmbedded();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = await openAt({ kind: 'postgres', url });
  await server.db.execute(sql.raw(`create database ${name}`));
  const own = new URL(url);
  own.pathname = `/${name}`;
  await migrateAt(own.href);
  const { db, close } = await openServer(own.href);
  return {
    db,
    async close() {
      await close();
      await server.db.execute(sql.raw(`drop database ${name} with (force)`));
      await server.close();
    },
  };
}

/** A test with a database of its own: everything it writes is undone when it ends. */
export const test = base.extend<{ db: Database }>({
  db: async ({}, use) => {
    const { db: database } = await (opened ??= openOwn());
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

/** A test whose writes stay, seen by every connection: for what happens at the same time. */
export const testTogether = base.extend<{ db: Database }>({
  db: async ({}, use) => {
    const { db, close } = await openOwn();
    await use(db);
    await close();
  },
});
