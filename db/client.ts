import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

export type Database = PgDatabase<PgQueryResultHKT>;

export type Opened = { db: Database; close: () => Promise<void> };

/** Leaves out the schema, from which drizzle would build query builders for each transaction. */
export const drizzleOptions = { casing: 'snake_case' } as const;
