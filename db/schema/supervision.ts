import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from './columns.ts';
import { applications } from './applications.ts';
import { people } from './identity.ts';

/**
 * One row for each decided case, written once: what supervision counts. Days are working days: `used` those the law's
 * clock counted, `stopped` those it stood still; `overPromise` and `overLaw` are how many after the last day of the promise
 * and of the law's limit it was decided, below 0 before it, and empty where there is no such day. `overturned` is how often
 * what was proposed or decided was undone, and grows after the decision. `draw` is the keyed hash that chose, or did not
 * choose, the case for the quality sample.
 */
export const decidedCases = pgTable(
  'decided_cases',
  {
    applicationId: uuid()
      .primaryKey()
      .references(() => applications.id),
    department: text().notNull(),
    service: text().notNull(),
    ownerId: uuid().references(() => people.id),
    deciderId: uuid().references(() => people.id),
    outcome: text({ enum: ['approve', 'refuse'] }).notNull(),
    decidedOn: date({ mode: 'string' }).notNull(),
    used: integer().notNull(),
    overPromise: integer(),
    overLaw: integer(),
    stopped: integer().notNull(),
    pastPromise: boolean().notNull(),
    pastLaw: boolean().notNull(),
    corrections: integer().notNull(),
    sentBack: integer().notNull(),
    overturned: integer().notNull(),
    draw: text().notNull(),
    sampled: boolean().notNull(),
  },
  (decided) => [
    /** Holds all that is counted, so that a count of the window reads no row. */
    index('decided_cases_days').on(
      decided.decidedOn,
      decided.department,
      decided.service,
      decided.ownerId,
      decided.used,
      decided.overPromise,
      decided.overLaw,
      decided.stopped,
      decided.pastPromise,
      decided.pastLaw,
      decided.corrections,
      decided.sentBack,
      decided.overturned,
      decided.applicationId,
    ),
    index('decided_cases_sample')
      .on(decided.applicationId)
      .where(sql`${decided.sampled}`),
  ],
);

/** The steps of the ladder, and what a supervisor sends by hand. */
export const rungs = ['near', 'overdue', 'late', 'reminder', 'question'] as const;

/**
 * Who was told or asked about a case, and what they replied: the rungs of the ladder, each once per case and due day, and
 * what a supervisor sent by hand. `question` and `reply` are sealed.
 */
export const escalations = pgTable(
  'escalations',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    rung: text({ enum: rungs }).notNull(),
    dueOn: date({ mode: 'string' }),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    askedById: uuid().references(() => people.id),
    question: text(),
    askedAt: moment().notNull(),
    repliedAt: moment(),
    reply: text(),
  },
  (escalation) => [
    uniqueIndex('escalations_once')
      .on(escalation.applicationId, escalation.rung, escalation.dueOn)
      .where(sql`${escalation.rung} in ('near', 'overdue', 'late')`),
    index('escalations_of_case').on(escalation.applicationId, escalation.id),
    index('escalations_unanswered')
      .on(escalation.personId, escalation.id)
      .where(sql`${escalation.repliedAt} is null`),
  ],
);

/** The second look at a sampled case; `words` is sealed. */
export const qualityFindings = pgTable('quality_findings', {
  id: id(),
  applicationId: uuid()
    .notNull()
    .unique()
    .references(() => applications.id),
  reviewerId: uuid()
    .notNull()
    .references(() => people.id),
  verdict: text({ enum: ['ok', 'fault'] }).notNull(),
  words: text().notNull(),
  at: moment().notNull(),
});

/** The letters of the morning: one for each person and day. */
export const digests = pgTable(
  'digests',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    day: date({ mode: 'string' }).notNull(),
    at: moment().notNull(),
  },
  (digest) => [primaryKey({ columns: [digest.personId, digest.day] })],
);
