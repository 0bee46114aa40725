import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, doublePrecision, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** Baskets waiting to be counted, for a minute at most: service ids in no order, without key, time or sender. */
export const usageInbox = pgTable('usage_inbox', { items: text().array().notNull() }, ({ items }) => [
  check('usage_inbox_size', sql`cardinality(${items}) between 1 and 64`),
]);

/**
 * Weeks of counting, by their Monday, with the services each counts, in order. The first drain opens a week with the
 * catalogue of that moment. `simulated` marks a demonstration's generated visits.
 */
export const usageWeeks = pgTable('usage_weeks', {
  week: date({ mode: 'string' }).primaryKey(),
  items: text().array().notNull(),
  simulated: boolean().notNull().default(false),
});

/**
 * The week's exact counters, in 1/32 of a pair. Row −1 is the number of baskets; row i is item i's count, then its
 * pairs with later items. The release reads them once and deletes them.
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
 * Impressions and clicks of recommendation lists by week and cell (lib/recommendations/privacy/impression.ts), without
 * service, visit or time. Exact until the release deletes them.
 */
export const usageImpressions = pgTable(
  'usage_showings',
  {
    week: date({ mode: 'string' }).notNull(),
    cell: integer().notNull(),
    count: integer().notNull(),
  },
  (impression) => [primaryKey({ columns: [impression.week, impression.cell] })],
);

/** The public ledger: one release a week and its guarantee. `release` is its text, `sha256` the hash of the text. */
export const usageLedger = pgTable('usage_ledger', {
  week: date({ mode: 'string' })
    .primaryKey()
    .references(() => usageWeeks.week),
  epsilon: doublePrecision().notNull(),
  delta: doublePrecision().notNull(),
  rho: doublePrecision().notNull(),
  variance: integer().notNull(),
  cells: integer().notNull(),
  /** σ² of the noise on impressions; empty in weeks before they were counted. */
  showingVariance: integer(),
  sha256: text().notNull(),
  release: text().notNull(),
});
