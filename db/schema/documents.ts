import {
  date,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, moment } from './columns.ts';
import { applications } from './applications.ts';
import { people } from './identity.ts';
import { organisations } from './organisations.ts';

/** The place of a document in the status list; a place is never given twice. */
export const documentPlaces = pgSequence('document_places', { startWith: 0, minValue: 0 });

/**
 * The last number of each department's documents in a year. Its row is locked until the transaction ends: the number of one
 * that rolls back is the next one's, so that no number is missing and none stands twice.
 */
export const documentNumbers = pgTable(
  'document_numbers',
  { department: text().notNull(), year: integer().notNull(), last: integer().notNull() },
  (series) => [primaryKey({ columns: [series.department, series.year] })],
);

/**
 * The keys that sign documents, with their history: one of each use is without `usedUntil`. `secret` is sealed: a private
 * key (JWK) for credentials, a PKCS #12 file for PDFs; `published` is what anybody may know of it.
 */
export const documentKeys = pgTable('document_keys', {
  id: id(),
  use: text({ enum: ['credential', 'pdf'] }).notNull(),
  published: jsonb().$type<Record<string, string>>().notNull(),
  secret: text().notNull(),
  usedFrom: moment().notNull(),
  usedUntil: moment(),
});

/**
 * Signed documents (可验证文书): what was issued about a case, once for each event and kind. `credential` is sealed and never
 * changes; a revocation stands beside it. `validUntil` is the last day.
 */
export const documents = pgTable(
  'documents',
  {
    id: id(),
    kind: text({ enum: ['receipt', 'notice', 'decision', 'licence'] }).notNull(),
    number: text().notNull().unique(),
    title: jsonb().$type<Record<'zh' | 'en', string>>().notNull(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id),
    service: text().notNull(),
    department: text().notNull(),
    holderId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    place: integer().notNull().unique(),
    credential: text().notNull(),
    step: text().notNull(),
    happenedAt: moment().notNull(),
    issuedAt: moment().notNull(),
    validUntil: date({ mode: 'string' }),
    remindedAt: moment(),
    revocationProposedById: uuid().references(() => people.id),
    revocationReason: text(),
    revokedById: uuid().references(() => people.id),
    revokedAt: moment(),
  },
  (document) => [
    uniqueIndex('documents_once').on(document.applicationId, document.kind, document.step, document.happenedAt),
    index('documents_mine').on(document.holderId, document.id),
    index('documents_organisation').on(document.organisationId, document.id),
    index('documents_ending').on(document.validUntil),
  ],
);

/** A part of a document that its holder shows to whoever has the link, until a time. `credential` is sealed. */
export const documentShares = pgTable(
  'document_shares',
  {
    id: id(),
    documentId: uuid()
      .notNull()
      .references(() => documents.id),
    tokenHash: text().notNull().unique(),
    purpose: text().notNull(),
    credential: text().notNull(),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    stoppedAt: moment(),
  },
  (share) => [index().on(share.documentId)],
);

/** When a shared part was looked at; by whom is not known. */
export const documentLooks = pgTable(
  'document_looks',
  {
    id: id(),
    shareId: uuid()
      .notNull()
      .references(() => documentShares.id),
    at: moment().notNull(),
  },
  (look) => [index().on(look.shareId)],
);
