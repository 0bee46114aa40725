import { readFileSync } from 'node:fs';
import type { Client } from 'pg';
import type { Place } from '#db/open.ts';
import { root, stop } from './say.mjs';

/** Checks that Postgres answers and has every table. Several servers share it, so a start never changes it. */
export async function checkPostgres(place: Place): Promise<void> {
  if (place.kind === 'embedded') return;
  const { Client } = await import('pg');
  const client = new Client({ connectionString: place.url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((error: NodeJS.ErrnoException) => stop(unreachable(place.url, error)));
  const done = await migrationsDone(client);
  await client.end();
  const lacking = migrationsWanted() - done;
  if (lacking > 0)
    stop(`The database lacks ${lacking} ${lacking === 1 ? 'migration' : 'migrations'}. Run: npm run db:migrate`);
}

const unreachable = (url: string, { code, message }: NodeJS.ErrnoException): string =>
  `The database on ${hostOf(url)} cannot be reached (${code || message}). Check DATABASE_URL and whether it is up.`;

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'DATABASE_URL');

async function migrationsDone(client: Client): Promise<number> {
  const { rows } = await client.query<{ table: string | null }>(
    `select to_regclass('drizzle.__drizzle_migrations') as table`,
  );
  if (!rows[0]?.table) return 0;
  const counted = await client.query<{ count: string }>('select count(*) from drizzle.__drizzle_migrations');
  return Number(counted.rows[0]?.count);
}

const migrationsWanted = (): number =>
  (JSON.parse(readFileSync(`${root}/db/migrations/meta/_journal.json`, 'utf8')) as { entries: unknown[] }).entries
    .length;
