import { Client } from 'pg';
import { analyse } from '#lib/search/engine/analyse.ts';
import type { SearchRecord } from '#lib/search/engine/engine.ts';
import { postgresPrograms, startPostgres } from '#tests/support/postgres.ts';
import type { Search } from './measure.ts';

/** Runs `use` with a search over a private Postgres: full text over our terms, then similar titles by pg_trgm. */
export async function withPostgres(records: SearchRecord[], use: (search: Search) => Promise<void>): Promise<void> {
  const programs = postgresPrograms();
  if (!programs) return console.log('Postgres is not installed here: left out');
  const postgres = await startPostgres(programs);
  const client = new Client({ connectionString: postgres.url });
  try {
    await client.connect();
    await fill(client, records);
    await use((query) => search(client, query));
  } finally {
    await client.end();
    await postgres.stop();
  }
}

async function fill(client: Client, records: SearchRecord[]): Promise<void> {
  await client.query('create extension pg_trgm');
  await client.query('create table services (id text, title text, terms tsvector)');
  const titles = records.map(({ title }) => title);
  const ids = records.map(({ objectID }) => objectID);
  const important = records.map(({ title, alias }) => analyse([title, ...alias].join(' ')).join(' '));
  const rest = records.map(({ summary, department }) => analyse(`${summary} ${department}`).join(' '));
  await client.query(
    `insert into services select id, title, setweight(to_tsvector('simple', a), 'A') || setweight(to_tsvector('simple', d), 'D')
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as given(id, title, a, d)`,
    [ids, titles, important, rest],
  );
  await client.query('create index on services using gin (terms)');
  await client.query('create index on services using gin (title gin_trgm_ops)');
  await client.query('analyze services');
}

async function search(client: Client, query: string): Promise<string[]> {
  const terms = [...new Set(analyse(query))].filter((term) => term.length > 1).join(' | ');
  const { rows } = await client.query<{ id: string }>(
    `select id from services, to_tsquery('simple', $1) as q where terms @@ q order by ts_rank_cd(terms, q, 1) desc limit 20`,
    [terms],
  );
  if (rows.length > 0) return rows.map(({ id }) => id);
  const alike = await client.query<{ id: string }>(
    'select id from services where title % $1 order by similarity(title, $1) desc limit 20',
    [query],
  );
  return alike.rows.map(({ id }) => id);
}
