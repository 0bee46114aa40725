import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { id, moment } from './columns.ts';
import { people } from './identity.ts';

/** Trust in an account: stated by its person, confirmed by staff, or rejected and closed. */
export const representations = ['stated', 'confirmed', 'rejected'] as const;

/** Evidence for a check: the business register, the licence itself, something else. */
export const checkBases = ['register', 'licence', 'other'] as const;

/** `representation` is the last check of the current representative. A rejected account frees its code. */
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

/** Members of an organisation; an invitation has an e-mail address and no person until it is accepted. */
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

/**
 * Checks of representatives by staff, at most one for each; append only. `note` is sealed: the comparison, or the
 * reason of a rejection.
 */
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
    /** Empty for a rejection. */
    basis: text({ enum: checkBases }),
    note: text().notNull(),
    checkedById: uuid()
      .notNull()
      .references(() => people.id),
    at: moment().notNull(),
  },
  (check) => [index().on(check.organisationId, check.id)],
);
