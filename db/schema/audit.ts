import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from './columns.ts';

/** Acts and reads with actor and time; append only, hash-chained within each lane. */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: id(),
    lane: integer().notNull(),
    sequence: integer().notNull(),
    at: moment().notNull(),
    actorId: uuid(),
    action: text().notNull(),
    subject: text().notNull(),
    facts: jsonb().$type<Record<string, string>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (event) => [
    uniqueIndex().on(event.lane, event.sequence),
    index().on(event.subject, event.id),
    index().on(event.actorId, event.id),
    index().on(event.at),
  ],
);

/** The last entry of each lane, so that a removed tail shows; `seal` is a keyed hash of it, so that it cannot be set back. */
export const auditHeads = pgTable('audit_heads', {
  lane: integer().primaryKey(),
  sequence: integer().notNull(),
  hash: text().notNull(),
  seal: text().notNull().default(''),
});

/** How far each reader of the feed has read in each lane. */
export const feedCursors = pgTable(
  'feed_cursors',
  {
    reader: text().notNull(),
    lane: integer().notNull(),
    sequence: integer().notNull(),
  },
  (cursor) => [primaryKey({ columns: [cursor.reader, cursor.lane] })],
);

/**
 * Verifications of the log: of all of it, or onward from the marks. `left` are the lanes to read; one that is finished has
 * `finishedAt`, and `faults` say what is not as it was written.
 */
export const auditChecks = pgTable(
  'audit_checks',
  {
    id: id(),
    kind: text({ enum: ['whole', 'onward'] }).notNull(),
    startedAt: moment().notNull(),
    finishedAt: moment(),
    left: jsonb().$type<number[]>().notNull(),
    rows: integer().notNull().default(0),
    faults: jsonb().$type<string[]>().notNull().default([]),
  },
  (check) => [
    index().on(check.kind, check.startedAt),
    // One at a time.
    uniqueIndex('audit_checks_running')
      .on(sql`(true)`)
      .where(sql`finished_at is null`),
  ],
);

/** The row of each lane up to which it was verified. */
export const auditMarks = pgTable('audit_marks', {
  lane: integer().primaryKey(),
  sequence: integer().notNull(),
  hash: text().notNull(),
  at: moment().notNull(),
});

/** The signed ends of the log, one line for each day of the city; copies stand in files and with whoever fetched them. */
export const auditAnchors = pgTable('audit_anchors', {
  day: date({ mode: 'string' }).primaryKey(),
  line: text().notNull(),
});
