import { sql } from 'drizzle-orm';
import { bigint, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { applications } from './applications.ts';
import { id, moment } from './columns.ts';
import { people } from './identity.ts';
import { organisations } from './organisations.ts';

/** `not-scanned` is what a portal without a scanner keeps; `failed` is what a scanner could not read to its end. */
export const scanStates = ['waiting', 'clean', 'infected', 'failed', 'not-scanned'] as const;
export const fileKinds = ['jpeg', 'png', 'pdf', 'ofd'] as const;

const bytes = () => bigint({ mode: 'number' });

/**
 * Files that people gave. A row is there before its object in the file store and after it: `settledAt` is empty while it
 * arrives, and `erasedAt` stands before the object goes. `name` and `key`, the file's own key, are sealed. `object` is the
 * object's address, empty once it is gone; `nextObject` is one being written to replace it, and then the replaced one until it
 * is removed.
 */
export const files = pgTable(
  'files',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    name: text().notNull(),
    kind: text({ enum: fileKinds }).notNull(),
    /** Of what is kept; SHA-256 in hex, of what was sent and of what is kept. */
    size: bytes().notNull().default(0),
    sentHash: text().notNull().default(''),
    hash: text().notNull().default(''),
    key: text().notNull(),
    object: uuid().unique(),
    nextObject: uuid().unique(),
    scan: text({ enum: scanStates }).notNull().default('waiting'),
    /** How often a scanner was asked in vain. */
    scanAttempts: integer().notNull().default(0),
    receivedAt: moment().notNull(),
    settledAt: moment(),
    scannedAt: moment(),
    /** Its owner took it out of their wallet; the cases that carry it keep it. */
    putAwayAt: moment(),
    expiresAt: moment(),
    erasedAt: moment(),
  },
  (file) => [
    index('files_of_person').on(file.personId, file.id),
    index('files_of_organisation').on(file.organisationId, file.id),
    index('files_waiting')
      .on(file.id)
      .where(sql`scan = 'waiting' and settled_at is not null and erased_at is null`),
    index('files_arriving')
      .on(file.receivedAt)
      .where(sql`settled_at is null`),
    index('files_going')
      .on(file.id)
      .where(sql`erased_at is not null and object is not null`),
  ],
);

/**
 * Which draft or case carries a file, and under which question of its form. What a case was sent with stays with it:
 * `removedAt` takes it out of the answers alone.
 */
export const fileUses = pgTable(
  'file_uses',
  {
    id: id(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    field: text().notNull(),
    at: moment().notNull(),
    removedAt: moment(),
  },
  (use) => [
    uniqueIndex('file_uses_once')
      .on(use.applicationId, use.field, use.fileId)
      .where(sql`removed_at is null`),
    index('file_uses_of_file').on(use.fileId),
  ],
);

/** Files that arrive in parts, over a line that may break; `name` is sealed. `size` is what was announced. */
export const uploads = pgTable(
  'uploads',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    field: text().notNull(),
    name: text().notNull(),
    size: bytes().notNull(),
    createdAt: moment().notNull(),
    touchedAt: moment().notNull(),
  },
  (upload) => [index('uploads_by_age').on(upload.touchedAt)],
);

/** What came in one request: bytes from `start` on, in an object of the same id; `key` is sealed. `size` is empty while it arrives. */
export const uploadParts = pgTable(
  'upload_parts',
  {
    id: id(),
    uploadId: uuid()
      .notNull()
      .references(() => uploads.id, { onDelete: 'cascade' }),
    start: bytes().notNull(),
    size: bytes(),
    key: text().notNull(),
  },
  (part) => [
    uniqueIndex('upload_parts_once')
      .on(part.uploadId, part.start)
      .where(sql`size is not null`),
  ],
);
