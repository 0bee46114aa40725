import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

export type Database = PgDatabase<PgQueryResultHKT>;

/** An open database and the way to close it. */
export type Opened = { db: Database; close: () => Promise<void> };

/** Without the schema, of which drizzle would make a set of query builders for each transaction. */
export const drizzleOptions = { casing: 'snake_case' } as const;
