import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from './columns.ts';
import { applications } from './applications.ts';
import { people } from './identity.ts';

/** The in-app inbox: proof that a person was told, also of a draft that was thrown away since. */
export const notifications = pgTable(
  'notifications',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    applicationId: uuid().references(() => applications.id, { onDelete: 'set null' }),
    occasion: text().notNull(),
    facts: jsonb().$type<Record<string, string>>().notNull(),
    at: moment().notNull(),
    readAt: moment(),
  },
  (notification) => [index().on(notification.personId, notification.id)],
);

/**
 * Letters and text messages waiting to be sent. `recipient` and `body` are sealed.
 * During sending, `nextAttemptAt` is the end of the claim. A letter is not sent after `expiresAt`.
 */
export const outbox = pgTable(
  'outbox',
  {
    id: id(),
    applicationId: uuid().references(() => applications.id, { onDelete: 'set null' }),
    /** How it leaves: as an e-mail, or as a text message, whose subject is for staff alone. */
    channel: text({ enum: ['email', 'phone'] })
      .notNull()
      .default('email'),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    createdAt: moment().notNull(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: moment().notNull(),
    expiresAt: moment(),
    sentAt: moment(),
    deadAt: moment(),
    lastError: text(),
  },
  (letter) => [index().on(letter.sentAt, letter.nextAttemptAt)],
);
