import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * Visits per week (named by its Monday) that made the same search and found nothing. `hash` is keyed; `words` stays
 * empty until enough visits searched for it.
 */
export const searchMisses = pgTable(
  'search_misses',
  {
    week: date({ mode: 'string' }).notNull(),
    hash: text().notNull(),
    locale: text({ enum: ['zh', 'en'] }).notNull(),
    visits: integer().notNull(),
    words: text(),
  },
  (miss) => [primaryKey({ columns: [miss.week, miss.hash] })],
);
