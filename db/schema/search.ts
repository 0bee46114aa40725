import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * How many visits of a week, named by its Monday, searched for the same and found nothing. `hash` is keyed; `words`
 * stays empty until enough visits asked.
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
