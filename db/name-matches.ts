import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * True of rows whose name, in one composition, in small letters and without the signs of the class `noise`, holds `key`,
 * which was read the same way; an empty key is found nowhere.
 */
export const nameMatches = (name: PgColumn, { key, noise }: { key: string; noise: string }): SQL =>
  key === ''
    ? sql`false`
    : sql`position(${key} in lower(regexp_replace(normalize(${name}, NFKC), ${`[${noise}]`}, '', 'g'))) > 0`;
