import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './client.ts';

type Prepared<Result> = { execute(values: Record<string, unknown>): Promise<Result> };

/**
 * A statement built and prepared once a connection, for frequent acts: drizzle takes longer to build an insert than
 * Postgres to run it. `build` ends in `.prepare(name)` with a unique name and leaves placeholders for the values.
 */
export function statement<Values extends Record<string, unknown>, Result>(
  build: (db: Database) => Prepared<Result>,
): (db: Database, values: Values) => Promise<Result> {
  const prepared = new WeakMap<object, Prepared<Result>>();
  return (db, values) => {
    const connection = connectionOf(db);
    const known = prepared.get(connection) ?? build(db);
    prepared.set(connection, known);
    return known.execute(values);
  };
}

/** The pool, or the single connection of a transaction; drizzle's types hide it. */
const connectionOf = (db: Database): object => (db._.session as unknown as { client: object }).client;

/** A placeholder for each column, with the column's name. */
export const placeholdersFor = <T extends PgTable>(table: T): Record<keyof T['_']['columns'], SQL> =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([name, column]) => [name, placeholderFor(name, column)]),
  ) as Record<keyof T['_']['columns'], SQL>;

function placeholderFor(name: string, column: PgColumn): SQL {
  const mapToDriverValue = (value: unknown) => (value === null ? null : column.mapToDriverValue(value));
  return sql`${sql.param(sql.placeholder(name), { mapToDriverValue })}`;
}
