import { date, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { applications } from './applications.ts';
import { id, moment } from './columns.ts';
import { people } from './identity.ts';

/** Relatives that staff declare, by their sealed number and its keyed hash; `untilDay` is the last day it holds. */
export const relatives = pgTable(
  'relatives',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    relation: text({ enum: ['spouse', 'parent', 'child', 'sibling', 'in-law', 'other'] }).notNull(),
    residentId: text().notNull(),
    residentIdHash: text().notNull(),
    untilDay: date({ mode: 'string' }),
    declaredAt: moment().notNull(),
    endedAt: moment(),
  },
  (relative) => [index('relatives_number').on(relative.residentIdHash), index('relatives_of').on(relative.personId)],
);

/**
 * The cases from which somebody on the staff keeps away (回避): for a declared relative, or because they or their
 * supervisor said so, for a sealed reason. One that was ended stays, with who ended it and why.
 */
export const recusals = pgTable(
  'recusals',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    relativeId: uuid().references(() => relatives.id),
    byId: uuid().references(() => people.id),
    reason: text(),
    at: moment().notNull(),
    endedAt: moment(),
    endedById: uuid().references(() => people.id),
    endReason: text(),
  },
  (recusal) => [
    unique('recusals_once')
      .on(recusal.personId, recusal.applicationId, recusal.relativeId, recusal.endedAt)
      .nullsNotDistinct(),
    index('recusals_case').on(recusal.applicationId),
  ],
);
