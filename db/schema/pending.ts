import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { applications } from './applications.ts';
import { moment } from './columns.ts';
import { people } from './identity.ts';

/**
 * An act of staff on a case that was checked and takes effect at `dueAt`: until then it can be taken back. `given` is the
 * sealed JSON of its input and of what was typed.
 */
export const pendingActs = pgTable(
  'pending_acts',
  {
    applicationId: uuid()
      .primaryKey()
      .references(() => applications.id),
    actorId: uuid()
      .notNull()
      .references(() => people.id),
    act: text().notNull(),
    given: text().notNull(),
    version: integer().notNull(),
    dueAt: moment().notNull(),
  },
  (pending) => [index('pending_acts_due').on(pending.dueAt)],
);
