import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { people } from './identity.ts';

/** People who fill in a form without an account; nobody signs in as them. */
export const guests = pgTable('guests', {
  personId: uuid()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  at: moment().notNull(),
});

/** Browsers that a guest writes in, by the hash of what their cookie holds; each ends as a session does. */
export const guestKeys = pgTable(
  'guest_keys',
  {
    tokenHash: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => guests.personId, { onDelete: 'cascade' }),
    openedAt: moment().notNull(),
    seenAt: moment().notNull(),
    expires: moment().notNull(),
  },
  (key) => [index('guest_keys_of').on(key.personId)],
);

/**
 * The one link by which a guest comes back: keyed hashes of its token, and of the word its guest chose together with the token;
 * `tries` counts every try. It goes once it is used.
 */
export const resumeLinks = pgTable('resume_links', {
  personId: uuid()
    .primaryKey()
    .references(() => guests.personId, { onDelete: 'cascade' }),
  tokenHash: text().notNull().unique(),
  wordHash: text().notNull(),
  tries: integer().notNull().default(0),
  until: moment().notNull(),
});
