import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from './columns.ts';
import { people } from './identity.ts';

/** Reasons that the staff of a department keep to insert and edit; for one service, or for all. */
export const reasonSnippets = pgTable(
  'reason_snippets',
  {
    id: id(),
    department: text().notNull(),
    service: text(),
    act: text().notNull(),
    title: text().notNull(),
    textZh: text().notNull(),
    textEn: text().notNull(),
    keptById: uuid()
      .notNull()
      .references(() => people.id),
    keptAt: moment().notNull(),
  },
  (snippet) => [index().on(snippet.department)],
);
