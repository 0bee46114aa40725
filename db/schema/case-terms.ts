import { bigint, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { applications } from './applications.ts';
import { moment } from './columns.ts';

/**
 * What a case is found by: 64 bits of a keyed hash for each number, pair of characters or word, of which nothing can be read.
 * Rows are of what was sent last; a draft has none.
 */
export const caseTerms = pgTable(
  'case_terms',
  {
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    hash: bigint({ mode: 'bigint' }).notNull(),
  },
  (term) => [primaryKey({ columns: [term.hash, term.applicationId] }), index('case_terms_case').on(term.applicationId)],
);

/** How far the job that makes the terms of every case with a new key, or in a new way, has come. `mark` names both. */
export const termRounds = pgTable('term_rounds', {
  mark: text().primaryKey(),
  after: uuid(),
  endedAt: moment(),
});
