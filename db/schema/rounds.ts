import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { applications } from './applications.ts';
import { id, moment } from './columns.ts';

/** How many applications are in a round (批次) of a service: one row each, and whoever takes the last seat has to write it. */
export const roundCounts = pgTable(
  'round_counts',
  {
    service: text().notNull(),
    round: text().notNull(),
    taken: integer().notNull(),
  },
  (count) => [primaryKey({ columns: [count.service, count.round] }), check('round_counts_taken', sql`taken >= 0`)],
);

/**
 * The application by which somebody is in a round, from its sending until it is withdrawn or comes to nothing. One that is
 * taken up again gets a row of its own. `number` is its seat, of so many `seats` as there were then. `accountId` is the person
 * or company for whom it is, if they have an account, and `holder` a keyed hash of their number.
 */
export const roundEntries = pgTable(
  'round_entries',
  {
    id: id(),
    service: text().notNull(),
    round: text().notNull(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    number: integer(),
    seats: integer(),
    accountId: uuid(),
    holder: bigint({ mode: 'bigint' }),
    at: moment().notNull(),
    givenBackAt: moment(),
  },
  (entry) => [
    uniqueIndex('round_entries_seat')
      .on(entry.service, entry.round, entry.number)
      .where(sql`given_back_at is null`),
    uniqueIndex('round_entries_once')
      .on(entry.applicationId)
      .where(sql`given_back_at is null`),
    index('round_entries_account').on(entry.accountId, entry.service),
    index('round_entries_holder').on(entry.holder),
    index('round_entries_case').on(entry.applicationId),
  ],
);
