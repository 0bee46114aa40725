import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { id, moment } from '../columns.ts';
import { people } from './identity.ts';

export const organisations = pgTable('organisations', {
  id: id(),
  creditCode: text().notNull().unique(),
  name: text().notNull(),
  createdAt: moment().notNull().defaultNow(),
});

/** Who acts for an organisation; an invitation has an e-mail address and no person until it is accepted. */
export const memberships = pgTable(
  'memberships',
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    personId: uuid().references(() => people.id),
    invitedEmail: text(),
    role: text({ enum: ['legal_representative', 'handler'] }).notNull(),
    since: moment().notNull().defaultNow(),
    endedAt: moment(),
  },
  (membership) => [
    index().on(membership.personId),
    uniqueIndex('memberships_one_open')
      .on(membership.organisationId, membership.personId)
      .where(sql`ended_at is null`),
  ],
);
