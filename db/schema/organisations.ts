import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { id, moment } from '../columns.ts';
import { people } from './identity.ts';

/** How far an organisation's account is trusted: as its person stated it, confirmed by staff, or rejected and closed. */
export const representations = ['stated', 'confirmed', 'rejected'] as const;

/** What staff compared a representation with: the business register, the licence itself, something else. */
export const checkBases = ['register', 'licence', 'other'] as const;

/** `representation` is the outcome of the last check of whoever represents it now. A rejected account frees its code. */
export const organisations = pgTable(
  'organisations',
  {
    id: id(),
    creditCode: text().notNull(),
    name: text().notNull(),
    representation: text({ enum: representations }).notNull().default('stated'),
    createdAt: moment().notNull().defaultNow(),
  },
  (organisation) => [
    uniqueIndex('organisations_one_code')
      .on(organisation.creditCode)
      .where(sql`representation <> 'rejected'`),
    index('organisations_by_representation').on(organisation.representation, organisation.id),
  ],
);

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
    uniqueIndex('memberships_one_representative')
      .on(membership.organisationId)
      .where(sql`role = 'legal_representative' and ended_at is null`),
  ],
);

/** What staff found about a representative, at most once each; append only. `note` is sealed: what was compared, or why it was rejected. */
export const representationChecks = pgTable(
  'representation_checks',
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    membershipId: uuid()
      .notNull()
      .unique()
      .references(() => memberships.id),
    outcome: text({ enum: ['confirmed', 'rejected'] }).notNull(),
    /** None where it was rejected. */
    basis: text({ enum: checkBases }),
    note: text().notNull(),
    checkedById: uuid()
      .notNull()
      .references(() => people.id),
    at: moment().notNull(),
  },
  (check) => [index().on(check.organisationId, check.id)],
);
