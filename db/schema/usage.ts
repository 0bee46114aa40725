import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, doublePrecision, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * Baskets that wait to be counted, for a minute at most: ids of services in no order. No key, no time, no sender; a row
 * says nothing but what it holds.
 */
export const usageInbox = pgTable('usage_inbox', { items: text().array().notNull() }, ({ items }) => [
  check('usage_inbox_size', sql`cardinality(${items}) between 1 and 64`),
]);

/**
 * The weeks in which baskets are or were counted, by their Monday, each with the services that it counts, in order; opened
 * by the first drain with the catalogue of that moment, whoever came. `simulated` is a week of the demonstration, whose
 * visits are made up.
 */
export const usageWeeks = pgTable('usage_weeks', {
  week: date({ mode: 'string' }).primaryKey(),
  items: text().array().notNull(),
  simulated: boolean().notNull().default(false),
});

/**
 * The week's exact counters, in 1/32 of a pair. Row −1 holds the number of baskets; row i of item i that item's own count,
 * then its pairs with each later item. Only the release reads them, once, and deletes them.
 */
export const usageCounters = pgTable(
  'usage_counters',
  {
    week: date({ mode: 'string' })
      .notNull()
      .references(() => usageWeeks.week),
    row: integer().notNull(),
    counts: bigint({ mode: 'number' }).array().notNull(),
  },
  (counter) => [primaryKey({ columns: [counter.week, counter.row] })],
);

/**
 * How often lists of recommendations were shown in a week and how they were followed, by the number of a cell
 * (lib/recommendations/privacy/impression.ts): no service, no visit, no time. Exact until the release, which takes them.
 */
export const usageShowings = pgTable(
  'usage_showings',
  {
    week: date({ mode: 'string' }).notNull(),
    cell: integer().notNull(),
    count: integer().notNull(),
  },
  (showing) => [primaryKey({ columns: [showing.week, showing.cell] })],
);

/** The public ledger: one release a week, ever, and what it promises. `release` is its text, `sha256` the hash of that. */
export const usageLedger = pgTable('usage_ledger', {
  week: date({ mode: 'string' })
    .primaryKey()
    .references(() => usageWeeks.week),
  epsilon: doublePrecision().notNull(),
  delta: doublePrecision().notNull(),
  rho: doublePrecision().notNull(),
  variance: integer().notNull(),
  cells: integer().notNull(),
  /** σ² of the noise on how lists were shown and followed; empty where that was not counted yet. */
  showingVariance: integer(),
  sha256: text().notNull(),
  release: text().notNull(),
});
