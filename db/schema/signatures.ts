import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { applications } from './applications.ts';
import { id, moment } from './columns.ts';
import { people } from './identity.ts';

export const copyEndings = ['filed', 'taken_back', 'declined', 'expired'] as const;

/**
 * The frozen copy of a draft that several people sign; answers and document are sealed JSON, and gone once it is void.
 * `hash` is keyed, over both and their form. A draft has one copy that waits, at most.
 */
export const signingCopies = pgTable(
  'signing_copies',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    sentById: uuid()
      .notNull()
      .references(() => people.id),
    answers: text(),
    document: text(),
    formHash: text().notNull(),
    locale: text({ enum: ['zh', 'en'] }).notNull(),
    hash: text().notNull(),
    at: moment().notNull(),
    until: moment().notNull(),
    ending: text({ enum: copyEndings }),
    endedAt: moment(),
  },
  (copy) => [
    uniqueIndex('signing_copies_waiting')
      .on(copy.applicationId)
      .where(sql`ending is null`),
    index('signing_copies_of').on(copy.applicationId),
    index('signing_copies_until')
      .on(copy.until)
      .where(sql`ending is null`),
  ],
);

/**
 * Who is asked to sign a copy beside whoever sent it: name (sealed) and keyed hash of the number as the form has them, the
 * keyed hash of the link, the tries with a wrong number since it was made, and the account that opened it. `hash` is that
 * of the copy that was signed.
 */
export const signatures = pgTable(
  'signatures',
  {
    id: id(),
    copyId: uuid()
      .notNull()
      .references(() => signingCopies.id, { onDelete: 'cascade' }),
    field: text().notNull(),
    name: text().notNull(),
    numberHash: text().notNull(),
    tokenHash: text(),
    tries: integer().notNull().default(0),
    personId: uuid().references(() => people.id),
    openedAt: moment(),
    signedAt: moment(),
    hash: text(),
    declinedAt: moment(),
    reason: text(),
  },
  (signature) => [
    uniqueIndex('signatures_number').on(signature.copyId, signature.numberHash),
    uniqueIndex('signatures_person').on(signature.copyId, signature.personId),
    uniqueIndex('signatures_link').on(signature.tokenHash),
    index('signatures_of').on(signature.personId),
  ],
);
