import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from './columns.ts';
import { people } from './identity.ts';

/** Every publication of staff; the newest names what the city publishes now. `subject` is what it is about, of its kind. */
export const editions = pgTable('editions', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: moment().notNull(),
  byId: uuid()
    .notNull()
    .references(() => people.id),
  kind: text().notNull(),
  subject: text().notNull(),
});

const edition = () =>
  bigint({ mode: 'number' })
    .notNull()
    .references(() => editions.id);

/**
 * Whether a service takes applications, from one moment until another or until further notice. Rows are never changed:
 * of those that cover a moment the newest is in force.
 */
export const serviceSwitches = pgTable(
  'service_switches',
  {
    id: id(),
    edition: edition(),
    service: text().notNull(),
    state: text().notNull(),
    reasonZh: text().notNull(),
    reasonEn: text().notNull(),
    instead: text(),
    startsAt: moment().notNull(),
    endsAt: moment(),
  },
  (row) => [index().on(row.service, row.edition)],
);

/**
 * What is announced for a service, for a department, or for the whole city where both are empty. Only the latest wording
 * stays, and the edition that it came with.
 */
export const publishedNotices = pgTable('published_notices', {
  id: id(),
  edition: edition(),
  severity: text().notNull(),
  department: text(),
  service: text(),
  titleZh: text().notNull(),
  titleEn: text().notNull(),
  textZh: text().notNull(),
  textEn: text().notNull(),
  /** A service that it leads to. */
  leadsTo: text(),
  startsAt: moment().notNull(),
  endsAt: moment(),
});
