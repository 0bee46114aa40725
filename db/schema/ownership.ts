import { date, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { applications } from './applications.ts';
import { id, moment } from './columns.ts';
import { people } from './identity.ts';

/** Why a case was given to somebody; the free reason of a colleague is sealed in the event of the same moment. */
export const ownershipReasons = [
  'load',
  'skill',
  'proposer',
  'deputy',
  'supervisor',
  'administrator',
  'anybody',
  'took_over',
  'filed',
  'handed_over',
  'brought_in',
] as const;

/** The owners of a case, one after the other (分派记录): append only. `byId` is empty where the system gave it. */
export const ownerships = pgTable(
  'ownerships',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    ownerId: uuid()
      .notNull()
      .references(() => people.id),
    why: text({ enum: ownershipReasons }).notNull(),
    /** The absent colleague whose deputy the owner is. */
    deputyOfId: uuid().references(() => people.id),
    byId: uuid().references(() => people.id),
    at: moment().notNull(),
  },
  (ownership) => [
    index('ownerships_case').on(ownership.applicationId, ownership.id),
    index('ownerships_turns').on(ownership.ownerId, ownership.at),
  ],
);

/** The days on which a member of staff is away, both included, and who stands in for them. */
export const absences = pgTable(
  'absences',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    fromDay: date({ mode: 'string' }).notNull(),
    untilDay: date({ mode: 'string' }).notNull(),
    deputyId: uuid().references(() => people.id),
    setById: uuid()
      .notNull()
      .references(() => people.id),
    setAt: moment().notNull(),
    /** Taken back, or ended before its last day. */
    endedAt: moment(),
  },
  (absence) => [index('absences_of').on(absence.personId, absence.untilDay)],
);

/** Who knows which service: its cases go to them first. */
export const skills = pgTable(
  'skills',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    service: text().notNull(),
  },
  (skill) => [primaryKey({ columns: [skill.personId, skill.service] })],
);
