import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { applications } from './applications.ts';
import { id, moment } from './columns.ts';
import { people } from './identity.ts';

/**
 * Expert opinions asked from another department (征求意见), never shown to the applicant; `question` and `reply` are
 * sealed. Whoever is asked replies once.
 */
export const opinions = pgTable(
  'opinions',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    department: text().notNull(),
    expertId: uuid()
      .notNull()
      .references(() => people.id),
    askedById: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: moment().notNull(),
    question: text().notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    remindedAt: moment(),
    reply: text(),
    repliedAt: moment(),
  },
  (opinion) => [
    index('opinions_case').on(opinion.applicationId, opinion.id),
    index('opinions_expert').on(opinion.expertId, opinion.id),
  ],
);
