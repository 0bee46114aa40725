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

/** The database under test: PGlite, or the one TEST_DATABASE names (`postgres` or `vercel`, at TEST_DATABASE_URL). */
async function open(url = process.env['TEST_DATABASE_URL']): Promise<Opened> {
  if (url && process.env['TEST_DATABASE'] === 'vercel') return overVercel(url);
  if (url) return openAt({ kind: 'postgres', url });
  const client = new PGlite({ loadDataDir: new Blob([await readFile('.data/template.tar')]) });
  return { db: drizzle(client, drizzleOptions), close: () => client.close() };
}

async function overVercel(url: string): Promise<Opened> {
  await (await import('#tests/support/vercel-proxy.ts')).startVercelProxy();
  return openAt({ kind: 'vercel', url });
}

/** A database beside the one under test: empty, migrated, and gone after use. */
async function openAnother(): Promise<Opened> {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) return open();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = await openAt({ kind: 'postgres', url });
  await server.db.execute(sql.raw(`create database ${name}`));
  const another = new URL(url);
  another.pathname = `/${name}`;
  await migrateAt(another.href);
  const { db, close } = await open(another.href);
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
    const { db: database } = await (opened ??= open());
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
    const { db, close } = await openAnother();
    await use(db);
    await close();
  },
});
