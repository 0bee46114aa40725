import { integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { id, moment } from './columns.ts';
import { people } from './identity.ts';

/**
 * Wordings of guides that were proposed, and what a second person made of them. `texts` holds what differs from the
 * file in `content/`, each with the file's text that it replaces; `base` is the version that was published then, 0 for
 * the file.
 */
export const guideVersions = pgTable(
  'guide_versions',
  {
    id: id(),
    service: text().notNull(),
    number: integer().notNull(),
    base: integer().notNull(),
    texts: jsonb().notNull(),
    note: text().notNull(),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    proposedAt: moment().notNull(),
    outcome: text(),
    settledById: uuid().references(() => people.id),
    settledAt: moment(),
    reason: text(),
  },
  (version) => [
    unique('guide_versions_number').on(version.service, version.number),
    uniqueIndex('guide_versions_waiting')
      .on(version.service)
      .where(sql`${version.outcome} is null`),
  ],
);
