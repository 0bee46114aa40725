import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import * as schema from './schema.ts';

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** An open database and the way to close it. */
export type Opened = { db: Database; close: () => Promise<void> };

/** Where the data are: a directory of the embedded database, or the address of a Postgres. */
export type Place =
  | { kind: 'embedded'; directory: string }
  | { kind: 'postgres'; url: string }
  | { kind: 'vercel'; url: string };

export const drizzleOptions = { schema, casing: 'snake_case' } as const;

/** Opens the database at `place`; drivers are loaded only when they are used. */
export async function openAt(place: Place): Promise<Opened> {
  if (process.env['NEXT_PHASE'] === 'phase-production-build') throw new Error('The build must not open the database.');
  return openers[place.kind](place as never);
}

const openers: { [K in Place['kind']]: (place: Extract<Place, { kind: K }>) => Promise<Opened> } = {
  embedded: async ({ directory }) => (await import('./embedded.ts')).openEmbedded(directory),
  postgres: async ({ url }) => (await import('./postgres.ts')).openPostgres(url),
  vercel: async ({ url }) => (await import('./vercel.ts')).openVercel(url),
};
