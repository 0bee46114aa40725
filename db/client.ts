import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import * as schema from './schema.ts';

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** An open database and the way to close it. */
export type Opened = { db: Database; close: () => Promise<void> };

export const drizzleOptions = { schema, casing: 'snake_case' } as const;
