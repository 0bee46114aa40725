import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
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
